package dev.sitegen.internal.base.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks in CSS for what loads something or acts. Errs on the side of refusing: comments and escapes hide nothing. */
final class StyleInspector {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?(\\*/|$)", Pattern.DOTALL);
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:([0-9a-fA-F]{1,6})\\s?|(.))", Pattern.DOTALL);
    private static final Pattern NAMESPACE = Pattern.compile("@namespace[^;{}]*;");
    private static final Pattern URL = Pattern.compile("url\\(\\s*[\"']?\\s*([^)]*)");
    private static final Pattern LOCAL = Pattern.compile(
            "$|[\"']|#|data:(image/(png|jpe?g|gif|webp)|font/|application/(x-)?font)[;,\\w+-]*.*", Pattern.DOTALL);
    private static final List<String> ACTING =
            List.of("@import", "image-set(", "image(", "src(", "javascript:", "expression(", "-moz-binding");

    private StyleInspector() {}

    /** The first part of a style that loads from elsewhere or runs, as written; empty if there is none. */
    static Optional<String> find(String css) {
        if (css.indexOf('(') < 0 && css.indexOf('@') < 0 && css.indexOf('\\') < 0 && css.indexOf(':') < 0) {
            return Optional.empty();
        }
        String plain = NAMESPACE
                .matcher(unescaped(COMMENT.matcher(css).replaceAll("")).toLowerCase(Locale.ROOT))
                .replaceAll("");
        Optional<String> acting = ACTING.stream().filter(plain::contains).findFirst();
        if (acting.isPresent()) {
            return acting;
        }
        return URL.matcher(plain)
                .results()
                .filter(url -> !LOCAL.matcher(url.group(1)).lookingAt())
                .map(url -> url.group() + ")")
                .findFirst();
    }

    private static String unescaped(String css) {
        return ESCAPE.matcher(css)
                .replaceAll(escape -> Matcher.quoteReplacement(
                        escape.group(1) == null ? escape.group(2) : character(Integer.parseInt(escape.group(1), 16))));
    }

    private static String character(int codePoint) {
        return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "\uFFFD";
    }
}
