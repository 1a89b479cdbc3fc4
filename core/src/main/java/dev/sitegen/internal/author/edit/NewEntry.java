package dev.sitegen.internal.author.edit;

import dev.sitegen.internal.base.text.JsonString;
import java.util.regex.Pattern;

/**
 * An entry of the dictionary that a person makes for a quantity.
 *
 * @param unit the unit; empty for none
 * @param group the group; empty for none
 */
public record NewEntry(String id, String name, String unit, String group) {

    /** The file of the dictionary. */
    static final String FILE = "indicators.yaml";

    /** Words that YAML takes for a text as they are. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{IsHan}A-Za-z][\\p{IsHan}\\w.（）、“”-]*");

    /**
     * The text to add at the end of the dictionary.
     *
     * @param text the dictionary as it is, whose line ends it takes
     * @param origin the sentence and its report, for a comment
     */
    String addition(String text, String origin) {
        StringBuilder added = new StringBuilder(text.isEmpty() || text.endsWith("\n") ? "" : "\n");
        added.append("# ").append(origin.replaceAll("\\p{Cntrl}", " ")).append('\n');
        added.append(value(id)).append(":\n");
        append("name", name, added);
        append("unit", unit, added);
        append("group", group, added);
        return text.contains("\r\n") ? added.toString().replace("\n", "\r\n") : added.toString();
    }

    private static void append(String key, String value, StringBuilder added) {
        if (!value.isEmpty()) {
            added.append("  ").append(key).append(": ").append(value(value)).append('\n');
        }
    }

    private static String value(String text) {
        if (PLAIN.matcher(text).matches()) {
            return text;
        }
        StringBuilder quoted = new StringBuilder();
        JsonString.FILE.append(text, quoted);
        return quoted.toString();
    }
}
