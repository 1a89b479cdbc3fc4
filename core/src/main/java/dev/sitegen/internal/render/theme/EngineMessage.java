package dev.sitegen.internal.render.theme;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A message of FreeMarker as the kind and the words of a diagnostic; the most frequent kinds have sentences of their own.
 *
 * @param kind the kind, which names the sentences
 * @param subject what is wrong in the template, if the kind has that
 * @param expected what should be there, if the kind says that
 * @param found what is there instead, if the kind says that
 * @param raw the first line of the message
 */
record EngineMessage(String kind, String subject, String expected, String found, String raw) {

    private static final int MOST_TOKENS = 5;

    private static final Pattern UNCLOSED = Pattern.compile("unclosed (\\S+?)[.,]?(?:\\s|$)");
    private static final Pattern UNKNOWN_DIRECTIVE = Pattern.compile("Unknown directive: (\\S+?)[.,]?(?:\\s|$)");
    private static final Pattern ENCOUNTERED =
            Pattern.compile("Encountered \"(.+?)\", but was expecting(?: one of these patterns)?:([^-]*)");
    private static final Pattern TOKEN = Pattern.compile("\"([^\"\\s]+)\"");
    private static final Pattern TYPE =
            Pattern.compile("Expected an? \"?(\\w+).*?evaluated to an? \"?(\\w+)", Pattern.DOTALL);

    /** Reads what is said of a template that cannot be read. */
    static EngineMessage ofSyntax(String message) {
        String raw = firstLine(message);
        Matcher unclosed = UNCLOSED.matcher(message);
        if (unclosed.find()) {
            return new EngineMessage("UNCLOSED", withoutQuotes(unclosed.group(1)), "", "", raw);
        }
        Matcher unknown = UNKNOWN_DIRECTIVE.matcher(message);
        if (unknown.find()) {
            return new EngineMessage("UNKNOWN_DIRECTIVE", withoutQuotes(unknown.group(1)), "", "", raw);
        }
        Matcher encountered = ENCOUNTERED.matcher(message);
        if (encountered.find()) {
            List<String> tokens = TOKEN.matcher(encountered.group(2))
                    .results()
                    .map(token -> token.group(1))
                    .distinct()
                    .toList();
            String expected = tokens.stream().limit(MOST_TOKENS).collect(Collectors.joining(", "));
            String more = tokens.size() > MOST_TOKENS ? ", …" : "";
            return new EngineMessage(
                    tokens.isEmpty() ? "UNEXPECTED" : "EXPECTED",
                    encountered.group(1).strip(),
                    expected + more,
                    "",
                    raw);
        }
        return new EngineMessage("SYNTAX", "", "", "", raw);
    }

    /** Reads what is said of a template that fails on a page. */
    static EngineMessage ofFailure(String expression, String message) {
        String raw = firstLine(message);
        Matcher type = TYPE.matcher(message);
        return !expression.isEmpty() && type.find()
                ? new EngineMessage("TYPE", expression, type.group(1), type.group(2), raw)
                : new EngineMessage("FAILS", "", "", "", raw);
    }

    private static String withoutQuotes(String word) {
        return word.replaceAll("^\"|\"$", "");
    }

    private static String firstLine(String message) {
        return message.strip().lines().findFirst().orElse("").strip().replaceAll("\\s+", " ");
    }
}
