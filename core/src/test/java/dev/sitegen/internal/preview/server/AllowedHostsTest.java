package dev.sitegen.internal.preview.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AllowedHostsTest {

    private static void check(String listeningAt, Map<String, Boolean> asked) {
        AllowedHosts hosts = new AllowedHosts(listeningAt);
        asked.forEach((host, allowed) -> assertEquals(allowed, hosts.allow(host), listeningAt + " asked as " + host));
    }

    @Test
    void namesOfThisMachineAndTheOneGivenAreServed() {
        Map<String, Boolean> local = Map.of(
                "localhost",
                true,
                "LocalHost:80",
                true,
                "127.0.0.1:8080",
                true,
                "[::1]:8080",
                true,
                "192.0.2.7",
                false,
                "evil.example",
                false,
                "evil.example:8080",
                false,
                "",
                false);
        check("localhost", local);
        check("127.0.0.1", local);
        check("Office-PC", Map.of("office-pc:8080", true, "localhost", true, "office-pc.evil.example", false));
        check("2001:db8::7", Map.of("[2001:db8::7]:8080", true, "[2001:db8::8]", false));
        assertEquals(false, new AllowedHosts("localhost").allow(null));
    }

    @Test
    void whereEverybodyIsServedAddressesAreButNoOtherNames() {
        check("0.0.0.0", Map.of("192.0.2.7:8080", true, "[2001:db8::7]", true, "evil.example", false, "0.0.0.0", true));
    }
}
