package dev.sitegen.internal.parse.quantity;

import dev.sitegen.internal.unit.Numerals;

/** A place in a folded text that only moves forward. Used by one reading and thrown away with it. */
final class Cursor {

    /** Result of {@link #peek} where there is no text; no number, word or unit contains it. */
    private static final char END = '\0';

    private final String text;
    private int position;

    Cursor(String folded) {
        text = folded;
    }

    String text() {
        return text;
    }

    int position() {
        return position;
    }

    boolean isAtEnd() {
        return position >= text.length();
    }

    char peek() {
        return peek(0);
    }

    char peek(int ahead) {
        int index = position + ahead;
        return index < text.length() ? text.charAt(index) : END;
    }

    boolean at(String expected) {
        return text.startsWith(expected, position);
    }

    void skip(int count) {
        position += count;
    }

    /** Goes past the expected text if it is here. */
    boolean take(String expected) {
        if (!at(expected)) {
            return false;
        }
        position += expected.length();
        return true;
    }

    void skipSpaces() {
        while (peek() == ' ') {
            position++;
        }
    }

    /** Goes past Arabic digits and gives them. */
    String takeArabicDigits() {
        int start = position;
        while (Numerals.isArabic(peek())) {
            position++;
        }
        return text.substring(start, position);
    }
}
