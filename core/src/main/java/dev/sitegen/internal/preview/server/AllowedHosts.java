package dev.sitegen.internal.preview.server;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The host names that requests may ask for. A page from elsewhere could have its own name lead to this machine (DNS rebinding)
 * and read what is not published yet; it cannot send another name than its own.
 */
final class AllowedHosts {

    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> ANY = Set.of("0.0.0.0", "::", "0:0:0:0:0:0:0:0");

    /** An address is no name that somebody could lead elsewhere. */
    private static final Pattern NUMERIC = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.]+]");

    private static final Pattern PORT = Pattern.compile(":\\d*$");

    private final String host;

    /** @param host the name or address that the server listens at */
    AllowedHosts(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        this.host = lower.contains(":") && !ANY.contains(lower) ? "[" + lower + "]" : lower;
    }

    /** @param header the value of the field {@code Host}; null if there was none */
    boolean allow(String header) {
        if (header == null) {
            return false;
        }
        String asked = PORT.matcher(header.toLowerCase(Locale.ROOT)).replaceFirst("");
        return LOCAL.contains(asked)
                || asked.equals(host)
                || ANY.contains(host) && NUMERIC.matcher(asked).matches();
    }
}
