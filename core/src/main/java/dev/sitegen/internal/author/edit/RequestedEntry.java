package dev.sitegen.internal.author.edit;

import dev.sitegen.internal.author.dictionary.EntryText;

/**
 * An entry of the dictionary that a person asks for, for a quantity.
 *
 * @param unit the unit; empty for none
 * @param group the group; empty for none
 */
public record RequestedEntry(String id, String name, String unit, String group) {

    /**
     * The text to add at the end of the dictionary.
     *
     * @param text the dictionary as it is, whose line ends it takes
     * @param origin the sentence and its report, for a comment
     */
    String addition(String text, String origin) {
        String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        StringBuilder added = new StringBuilder(text.isEmpty() || text.endsWith("\n") ? "" : lineEnd);
        new EntryText(origin, id, name, unit, group)
                .lines()
                .forEach(line -> added.append(line).append(lineEnd));
        return added.toString();
    }
}
