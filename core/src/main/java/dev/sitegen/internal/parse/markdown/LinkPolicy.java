package dev.sitegen.internal.parse.markdown;

import dev.sitegen.internal.base.web.HostName;
import dev.sitegen.model.SiteInfo;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rules for links that leave the site, and for those that are marked as leaving: every link that is neither below
 * {@code .gov.cn}, nor to the site's own host, nor on the site's list (国办秘函〔2019〕19号).
 */
final class LinkPolicy {

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):");
    private static final List<String> ALLOWED = List.of("http", "https", "mailto", "tel");
    private static final String GOVERNMENT = "gov.cn";

    private final Set<HostName> knownHosts;

    LinkPolicy(SiteInfo site) {
        Stream<String> own = site.baseUrl().map(URI::getHost).stream();
        this.knownHosts = Stream.concat(own, site.links().externalHosts().stream())
                .flatMap(host -> HostName.parse(host).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns whether a target leaves the site: it has a scheme or a host. */
    static boolean isExternal(String target) {
        return target.startsWith("//") || SCHEME.matcher(target).lookingAt();
    }

    static boolean isAllowed(String target) {
        Matcher scheme = SCHEME.matcher(target);
        return scheme.lookingAt() && ALLOWED.contains(scheme.group(1).toLowerCase(Locale.ROOT));
    }

    /** Returns whether a reader is warned that a link to a host leads away from the site. */
    boolean leaves(HostName host) {
        return !host.isIn(GOVERNMENT) && !knownHosts.contains(host);
    }

    /** An address with what is not ASCII, or not allowed in one, percent-encoded. */
    static String encode(String target) {
        StringBuilder out = new StringBuilder(target.length() + 16);
        for (byte b : target.getBytes(StandardCharsets.UTF_8)) {
            if (b <= ' ' || "\"<>\\^`{|}".indexOf(b) >= 0) {
                out.append('%').append("%02X".formatted(b));
            } else {
                out.append((char) b);
            }
        }
        return out.toString();
    }
}
