package dev.sitegen.internal.read.table;

import java.util.OptionalInt;

/** The characters that are written between the columns of a CSV file instead of a comma. */
final class Separators {

    private static final String CORNER = "row";

    /** A title above the table may have any of them but the first two. */
    private static final String ALL = "\t;；，、|";

    private static final String NEVER_IN_TITLES = "\t;";

    private Separators() {}

    /** The offset of the first of them, if they part the columns of the head or of any row. */
    static OptionalInt find(String text) {
        int columns = 0;
        int head = -1;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!text.substring(start, end).isBlank()) {
                int at = columns == 0 ? inHead(text, start, end) : inRow(text, start, end, columns);
                at = at < 0 && head >= 0 ? inHeadOfNames(text, head, start, end) : at;
                if (at >= 0) {
                    return OptionalInt.of(at);
                }
                head = columns == 0 ? start : -1;
                columns = columns == 0 ? 1 + count(text, start, end, ",") : columns;
            }
            start = end + 1;
        }
        return OptionalInt.empty();
    }

    /** A head holds ids, and none of them has such a character. */
    private static int inHead(String text, int start, int end) {
        boolean ids = text.startsWith(CORNER, start) || text.startsWith('"' + CORNER, start);
        boolean commas = first(text, start, end, ",") >= 0;
        if (ids) {
            return first(text, start, end, ALL);
        }
        return commas ? -1 : first(text, start, end, NEVER_IN_TITLES);
    }

    /** A head of names may be mistaken for a title, but for the line below it, which has as many columns. */
    private static int inHeadOfNames(String text, int head, int start, int end) {
        int below = text.indexOf('\n', head);
        boolean commas = first(text, head, below, ",") >= 0 || first(text, start, end, ",") >= 0;
        boolean same = count(text, head, below, ALL) == count(text, start, end, ALL);
        return commas || !same ? -1 : first(text, head, below, ALL);
    }

    /** A row without a comma that has as many columns as the head is separated by something else. */
    private static int inRow(String text, int start, int end, int columns) {
        boolean same = first(text, start, end, ",") < 0 && count(text, start, end, ALL) == columns - 1;
        return same ? first(text, start, end, ALL) : -1;
    }

    /** The offset of the first of some characters in a line, outside quotes; -1 if there is none. */
    private static int first(String text, int start, int end, String characters) {
        boolean quoted = false;
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && characters.indexOf(c) >= 0) {
                return at;
            }
        }
        return -1;
    }

    private static int count(String text, int start, int end, String characters) {
        int count = 0;
        int at = first(text, start, end, characters);
        while (at >= 0) {
            count++;
            at = first(text, at + 1, end, characters);
        }
        return count;
    }
}
