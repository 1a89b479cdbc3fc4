package dev.sitegen.internal.parse;

import java.util.Arrays;

/**
 * A text without its markup, as a reader sees it, and where each character of it was written. Addresses, attributes of
 * spans and code are no words of the report's, and gone.
 */
final class VisibleText {

    /** No address or attribute is longer; to look further would take for ever on texts made to that end. */
    private static final int MAX_LENGTH = 500;

    private final StringBuilder text = new StringBuilder();
    private int[] offsets = new int[256];

    private VisibleText() {}

    /**
     * @param written Markdown
     * @param start the offset at which it begins
     */
    static VisibleText of(String written, int start) {
        VisibleText visible = new VisibleText();
        int at = start;
        while (at < written.length()) {
            int next = visible.passed(written, at);
            if (next == at) {
                visible.add(written.charAt(at), at);
                next++;
            }
            at = next;
        }
        return visible;
    }

    /** Where what is not visible at this place ends; the place itself when it is visible. */
    private int passed(String written, int at) {
        char c = written.charAt(at);
        char after = at + 1 < written.length() ? written.charAt(at + 1) : '\n';
        return switch (c) {
            case ']' -> after == '(' ? end(written, at, ')') : after == '{' ? end(written, at, '}') : at + 1;
            case '[', '*' -> at + 1;
            case '\\' -> "\\`*_{}[]()#+-.!|<>".indexOf(after) >= 0 ? at + 1 : at;
            case '`' -> {
                add('\uFFFC', at);
                yield end(written, at + 1, '`');
            }
            case 'h' ->
                written.startsWith("http://", at) || written.startsWith("https://", at)
                        ? endOfAddress(written, at)
                        : at;
            default -> at;
        };
    }

    /** Behind the next such character of the line; behind this one when there is none, or none that is near. */
    private static int end(String written, int at, char closing) {
        int last = Math.min(written.length(), at + MAX_LENGTH);
        for (int i = at + 1; i < last && written.charAt(i) != '\n'; i++) {
            if (written.charAt(i) == closing) {
                return i + 1;
            }
        }
        return at + 1;
    }

    private static int endOfAddress(String written, int at) {
        int end = at;
        while (end < written.length() && written.charAt(end) > ' ' && written.charAt(end) < 0x7F) {
            end++;
        }
        return end;
    }

    private void add(char c, int offset) {
        if (text.length() == offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length * 2);
        }
        offsets[text.length()] = offset;
        text.append(c);
    }

    /** The text. */
    String text() {
        return text.toString();
    }

    /** Where a character of the text was written. */
    int offset(int index) {
        return offsets[index];
    }
}
