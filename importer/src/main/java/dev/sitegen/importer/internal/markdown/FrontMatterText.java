package dev.sitegen.importer.internal.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Front matter: keys with values that YAML reads as the text they are. */
public final class FrontMatterText {

    /** Text that YAML reads as it is: letters and Chinese, without what begins or parts anything. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{IsHan}A-Za-z0-9][^:#\"'\\[\\]{}&*!|>%@`,\\\\]*");

    private final Map<String, String> lines = new LinkedHashMap<>();

    /** Adds a key with a text, unless that is empty. */
    public FrontMatterText add(String key, String value) {
        if (!value.isEmpty()) {
            lines.put(key, quoted(value));
        }
        return this;
    }

    /** Adds a key with a value that needs no quotes, be it empty. */
    public FrontMatterText addBare(String key, String value) {
        lines.put(key, value);
        return this;
    }

    /** Adds a key with a list of texts, if there are any. */
    public FrontMatterText addList(String key, Iterable<String> values) {
        StringBuilder list = new StringBuilder();
        values.forEach(value -> list.append(list.isEmpty() ? "" : ", ").append(quoted(value)));
        if (!list.isEmpty()) {
            lines.put(key, "[" + list + "]");
        }
        return this;
    }

    /** The front matter between its two lines of dashes. */
    public String text() {
        StringBuilder text = new StringBuilder("---\n");
        lines.forEach((key, value) -> text.append(key)
                .append(':')
                .append(value.isEmpty() ? "" : " " + value)
                .append('\n'));
        return text.append("---\n").toString();
    }

    private static String quoted(String value) {
        String line = value.replaceAll("\\s+", " ").strip();
        return PLAIN.matcher(line).matches()
                ? line
                : '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
