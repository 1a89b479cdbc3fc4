package dev.sitegen.internal.base.web;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address of the web that every browser reads alike. Browsers mend much (WHATWG URL): {@code https:host},
 * {@code https:///host} and {@code https:\\host} all lead to that host. An address that would have to be mended is none here,
 * so that nobody is led elsewhere than the text says.
 *
 * @param host the host it leads to
 * @param credentials whether a user name or a password precedes the host, as in {@code https://www.gov.cn@example.com/}
 */
public record WebAddress(HostName host, boolean credentials) {

    private static final Pattern FORM = Pattern.compile("(?i:https?)://([^/?#]+)(.*)", Pattern.DOTALL);
    private static final Pattern PORT = Pattern.compile("(?::(\\d{0,5}))?$");
    private static final int MOST_PORTS = 65_535;

    /** Reads an address; empty if it is not of the web, or not to be read with certainty. */
    public static Optional<WebAddress> parse(String written) {
        Matcher form = FORM.matcher(written);
        if (!form.matches() || written.chars().anyMatch(c -> c < ' ' || c == 0x7F)) {
            return Optional.empty();
        }
        String authority = form.group(1);
        int at = authority.lastIndexOf('@');
        String place = authority.substring(at + 1);
        if (authority.indexOf('\\') >= 0 || authority.indexOf(' ') >= 0) {
            return Optional.empty();
        }
        Matcher port = PORT.matcher(place);
        if (!port.find() || !isPort(port.group(1))) {
            return Optional.empty();
        }
        return HostName.parse(place.substring(0, port.start())).map(host -> new WebAddress(host, at >= 0));
    }

    /** Returns whether a text begins with a scheme of the web, in whatever case. */
    public static boolean isOfTheWeb(String written) {
        String start = written.substring(0, Math.min(written.length(), 6)).toLowerCase(Locale.ROOT);
        return start.startsWith("http:") || start.startsWith("https:");
    }

    private static boolean isPort(String digits) {
        return digits == null || digits.isEmpty() || Integer.parseInt(digits) <= MOST_PORTS;
    }
}
