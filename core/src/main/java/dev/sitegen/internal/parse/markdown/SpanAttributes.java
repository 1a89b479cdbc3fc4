package dev.sitegen.internal.parse.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Content of the braces of a span: {@code #id .class key=value key="two words"}.
 *
 * @param id the id
 * @param classes the classes
 * @param values the values by key
 * @param unread the first thing that is none of these
 */
record SpanAttributes(Optional<String> id, List<String> classes, Map<String, String> values, Optional<String> unread) {

    private static final Pattern PART =
            Pattern.compile("#([^\\s#.=\"'<>][^\\s#=\"'<>]*)|\\.([\\p{L}_][\\p{L}\\p{N}_-]*)"
                    + "|([a-zA-Z][a-zA-Z0-9-]*)=(?:\"([^\"]*)\"|([^\\s\"]+))");

    static SpanAttributes parse(String text) {
        Optional<String> id = Optional.empty();
        List<String> classes = new ArrayList<>();
        Map<String, String> values = new LinkedHashMap<>();
        Matcher part = PART.matcher(text);
        int at = 0;
        while (true) {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            if (at == text.length()) {
                return new SpanAttributes(id, classes, values, Optional.empty());
            }
            part.region(at, text.length());
            if (!part.lookingAt() || part.group(1) != null && id.isPresent()) {
                return new SpanAttributes(id, classes, values, Optional.of(text.substring(at)));
            }
            if (part.group(1) != null) {
                id = Optional.of(part.group(1));
            } else if (part.group(2) != null) {
                classes.add(part.group(2));
            } else {
                values.put(part.group(3), part.group(4) != null ? part.group(4) : part.group(5));
            }
            at = part.end();
        }
    }
}
