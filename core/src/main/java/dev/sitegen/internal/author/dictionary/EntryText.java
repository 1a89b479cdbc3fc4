package dev.sitegen.internal.author.dictionary;

import dev.sitegen.internal.base.text.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An entry as indicators.yaml has it.
 *
 * @param origin the words and the place that it comes from, for a comment
 * @param unit the unit; empty for none
 * @param group the group; empty for none
 */
public record EntryText(String origin, String id, String name, String unit, String group) {

    /** Words that YAML takes for a text as they are. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{IsHan}“（《][\\p{IsHan}A-Za-z0-9“”（）《》、，。：·．-]*");

    private static final Pattern PLAIN_ID = Pattern.compile("[A-Za-z][\\w.-]*");

    /** Characters that only a text with escapes keeps: ends of lines, other controls and halves of a character. */
    private static final Pattern ESCAPED = Pattern.compile("[\\x00-\\x1F\\u2028\\u2029\\p{Cs}]");

    /** The lines of the entry, without line ends. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("# " + origin.replaceAll("\\p{Cntrl}", " "));
        lines.add((PLAIN_ID.matcher(id).matches() ? id : scalar(id)) + ":");
        add("name", name, lines);
        add("unit", unit, lines);
        add("group", group, lines);
        return lines;
    }

    private static void add(String key, String value, List<String> lines) {
        if (!value.isEmpty()) {
            lines.add("  " + key + ": " + scalar(value));
        }
    }

    /** A text as a value of YAML. */
    static String scalar(String text) {
        if (PLAIN.matcher(text).matches()) {
            return text;
        }
        if (ESCAPED.matcher(text).find()) {
            StringBuilder quoted = new StringBuilder();
            JsonString.FILE.append(text, quoted);
            return quoted.toString();
        }
        return "'" + text.replace("'", "''") + "'";
    }
}
