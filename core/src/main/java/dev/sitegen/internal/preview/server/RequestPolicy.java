package dev.sitegen.internal.preview.server;

import com.sun.net.httpserver.Headers;
import java.util.Optional;

/**
 * The rules on whose requests are answered: those of the pages of this site, and those of a person who opens an address. A page
 * from elsewhere could otherwise load the search index, which is scripts, and read the words of a draft. Browsers say in
 * {@code Sec-Fetch-Site} and {@code Origin} who asks, and no page can change that. Those that send neither are kept out by
 * {@code Cross-Origin-Resource-Policy} in every response.
 */
final class RequestPolicy {

    private static final String UNKNOWN_HOST = "This host name is not served.\n";
    private static final String FROM_ELSEWHERE = "Pages of other sites may not load this.\n";

    private final AllowedHosts hosts;

    RequestPolicy(AllowedHosts hosts) {
        this.hosts = hosts;
    }

    /** Returns why a request is refused; empty if it is not. */
    Optional<String> refusal(Headers request) {
        String host = request.getFirst("Host");
        if (!hosts.allow(host)) {
            return Optional.of(UNKNOWN_HOST);
        }
        return isOwnOrigin(request.getFirst("Origin"), host) && isOwnOrOpened(request)
                ? Optional.empty()
                : Optional.of(FROM_ELSEWHERE);
    }

    /** Returns whether an origin is that of the host itself, or none is named. */
    static boolean isOwnOrigin(String origin, String host) {
        return origin == null || origin.equalsIgnoreCase("http://" + host);
    }

    /** A frame, a script, an image or a fetch has another destination than a document at the top. */
    private static boolean isOwnOrOpened(Headers request) {
        String site = request.getFirst("Sec-Fetch-Site");
        return site == null
                || site.equals("same-origin")
                || "navigate".equals(request.getFirst("Sec-Fetch-Mode"))
                        && "document".equals(request.getFirst("Sec-Fetch-Dest"));
    }
}
