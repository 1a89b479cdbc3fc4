package dev.sitegen.internal.preview.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.Headers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestPolicyTest {

    private final RequestPolicy policy = new RequestPolicy(new AllowedHosts("localhost"));

    /** Requests as browsers send them: origin, mode and destination. */
    @ParameterizedTest
    @CsvSource({
        "true, , , ",
        "true, same-origin, no-cors, script",
        "true, same-origin, cors, empty",
        "true, same-origin, navigate, document",
        "true, none, navigate, document",
        "true, cross-site, navigate, document",
        "true, same-site, navigate, document",
        "false, none, no-cors, script",
        "false, cross-site, no-cors, script",
        "false, same-site, no-cors, script",
        "false, cross-site, no-cors, image",
        "false, cross-site, no-cors, style",
        "false, cross-site, cors, empty",
        "false, cross-site, no-cors, empty",
        "false, cross-site, navigate, iframe",
        "false, cross-site, navigate, object",
        "false, same-site, navigate, frame",
        "false, cross-site, , ",
        "false, something-new, cors, empty"
    })
    void onlyThisSiteAndWhoOpensAPageIsAnswered(boolean answered, String site, String mode, String destination) {
        Headers headers = headers("localhost:8080");
        set(headers, "Sec-Fetch-Site", site);
        set(headers, "Sec-Fetch-Mode", mode);
        set(headers, "Sec-Fetch-Dest", destination);
        assertEquals(answered, policy.refusal(headers).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "true, localhost:8080, http://localhost:8080",
        "true, LOCALHOST:8080, http://localhost:8080",
        "true, 127.0.0.1, http://127.0.0.1",
        "true, [::1]:8080, http://[::1]:8080",
        "false, localhost:8080, http://localhost:3000",
        "false, localhost:8080, http://127.0.0.1:8080",
        "false, localhost:8080, http://localhost",
        "false, localhost:8080, http://localhost:8080.evil.example",
        "false, localhost:8080, https://evil.example",
        "false, localhost:8080, null",
        "false, evil.example, http://evil.example"
    })
    void anotherOriginIsRefused(boolean answered, String host, String origin) {
        Headers headers = headers(host);
        set(headers, "Origin", origin);
        assertEquals(answered, policy.refusal(headers).isEmpty());
    }

    private static Headers headers(String host) {
        Headers headers = new Headers();
        headers.set("Host", host);
        return headers;
    }

    private static void set(Headers headers, String name, String value) {
        if (value != null) {
            headers.set(name, value);
        }
    }
}
