package dev.sitegen.internal.parse.markdown.fast;

import dev.sitegen.internal.read.Chars;

/**
 * A line, classified by its beginning.
 *
 * @param begin where it begins
 * @param words where its words begin, behind {@code ## }, {@code - }, {@code 1. } or {@code [^1]: }
 * @param end where it ends, without the line end
 */
record PlainLine(Kind kind, int begin, int words, int end) {

    /** Digits of an item's number, and marks of a heading, that CommonMark takes. */
    private static final int MOST_DIGITS = 9;

    private static final int MOST_HASHES = 6;

    /** Kind of a line. */
    enum Kind {
        BLANK,
        HEADING,
        BULLET,
        NUMBER,
        NOTE,
        ROW,
        /** An indented line, whose kind depends on the lines around it. */
        INDENTED,
        /** Anything else. */
        TEXT;

        boolean isItem() {
            return this == BULLET || this == NUMBER;
        }
    }

    /** The line that begins at a place. */
    static PlainLine at(Chars text, int begin) {
        int end = text.find('\n', begin, text.length());
        if (begin >= end) {
            return new PlainLine(Kind.BLANK, begin, begin, end);
        }
        return switch (text.charAt(begin)) {
            case ' ', '\t' -> new PlainLine(isBlank(text, begin, end) ? Kind.BLANK : Kind.INDENTED, begin, begin, end);
            case '#' -> marked(Kind.HEADING, text, begin, behind('#', MOST_HASHES, text, begin, end), end);
            case '-', '+', '*' -> marked(Kind.BULLET, text, begin, begin + 1, end);
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
                marked(Kind.NUMBER, text, begin, behindNumber(text, begin, end), end);
            case '|' -> new PlainLine(Kind.ROW, begin, begin, end);
            case '[' -> note(text, begin, end);
            default -> new PlainLine(Kind.TEXT, begin, begin, end);
        };
    }

    private static boolean isBlank(Chars text, int from, int end) {
        int at = from;
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at == end;
    }

    /** A line with a mark that ends at a place, if a blank follows it. */
    private static PlainLine marked(Kind kind, Chars text, int begin, int mark, int end) {
        boolean blank = mark > begin && mark < end && (text.charAt(mark) == ' ' || text.charAt(mark) == '\t');
        boolean empty = mark > begin && mark == end;
        if (blank || empty) {
            return new PlainLine(kind, begin, Math.min(mark + 1, end), end);
        }
        return new PlainLine(Kind.TEXT, begin, begin, end);
    }

    /** Place after at most so many marks of a kind; the beginning if there are more. */
    private static int behind(char mark, int most, Chars text, int begin, int end) {
        int at = begin;
        while (at < end && text.charAt(at) == mark) {
            at++;
        }
        return at - begin <= most ? at : begin;
    }

    private static int behindNumber(Chars text, int begin, int end) {
        int at = text.behindDigits(begin, end);
        boolean marked = at - begin <= MOST_DIGITS && at < end && (text.charAt(at) == '.' || text.charAt(at) == ')');
        return marked ? at + 1 : begin;
    }

    private static PlainLine note(Chars text, int begin, int end) {
        int close = text.find(']', begin, end);
        boolean note =
                text.startsWith("[^", begin) && text.startsWith("]: ", close) && close > begin + 2 && close + 3 < end;
        return note ? new PlainLine(Kind.NOTE, begin, close + 3, end) : new PlainLine(Kind.TEXT, begin, begin, end);
    }
}
