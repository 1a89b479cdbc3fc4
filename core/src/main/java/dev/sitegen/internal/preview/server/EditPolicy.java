package dev.sitegen.internal.preview.server;

import com.sun.net.httpserver.Headers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The rules on whose requests may edit: those of the editing script in pages of this site, and nobody else's, beside the
 * {@linkplain RequestPolicy rules} for every request. The token is known to who can read an answer of this server. A field of the
 * script's own is in every request, so that no link, frame, image or form makes one, and a script from elsewhere has to ask first and
 * is not answered. A browser names the origin in every request that writes.
 */
final class EditPolicy {

    /** The field with the token, or with {@value #READ} in requests that write nothing. */
    static final String FIELD = "Site-Gen-Edit";

    static final String READ = "read";

    private static final int TOKEN_BYTES = 32;

    private final String token;

    private EditPolicy(String token) {
        this.token = token;
    }

    /** Rules with a token of their own. */
    static EditPolicy create() {
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        return new EditPolicy(HexFormat.of().formatHex(random));
    }

    String token() {
        return token;
    }

    boolean mayRead(Headers request) {
        return isOfScript(request) && READ.equals(request.getFirst(FIELD));
    }

    boolean mayWrite(Headers request) {
        String given = request.getFirst(FIELD);
        String host = request.getFirst("Host");
        String origin = request.getFirst("Origin");
        return isOfScript(request)
                && origin != null
                && RequestPolicy.isOwnOrigin(origin, host)
                && given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    /** One field of each kind, and no navigation; browsers that say nothing of their request have Origin. */
    private static boolean isOfScript(Headers request) {
        for (String field : new String[] {"Host", "Origin", FIELD, "Sec-Fetch-Site", "Content-Length"}) {
            if (request.containsKey(field) && request.get(field).size() > 1) {
                return false;
            }
        }
        String site = request.getFirst("Sec-Fetch-Site");
        String mode = request.getFirst("Sec-Fetch-Mode");
        return (site == null || site.equals("same-origin")) && !"navigate".equals(mode) && !"no-cors".equals(mode);
    }
}
