package dev.sitegen.internal.markdown;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/**
 * Places in a written body that are filled when its page is rendered, because only then it is known where a link leads. A
 * slot is a number between two control characters, which no source file can hold. Bodies are filled as the bytes they are kept
 * as; nothing in them is made text once more.
 */
public final class Slots {

    /** Where a body stands in its page: a slot without a number. */
    public static final String BODY = "\u0001\u0002";

    private static final char OPEN = '\u0001';
    private static final char CLOSE = '\u0002';

    private Slots() {}

    static void append(StringBuilder out, int slot) {
        out.append(OPEN).append(slot).append(CLOSE);
    }

    /**
     * Fills every slot of a body.
     *
     * @param html the body in UTF-8
     * @param values gives the text for a slot, ready for an attribute
     * @return the body itself if it has no slot
     */
    public static byte[] fill(byte[] html, IntFunction<String> values) {
        return replace(html, slot -> values.apply(slot).getBytes(StandardCharsets.UTF_8), 256);
    }

    /** Puts a body into a page wherever its place is. */
    public static byte[] insert(byte[] body, byte[] page) {
        return replace(page, slot -> body, body.length);
    }

    /** @param more how many bytes are likely to be added */
    private static byte[] replace(byte[] text, IntFunction<byte[]> values, int more) {
        int open = find(OPEN, text, 0);
        if (open == text.length) {
            return text;
        }
        ByteArrayOutputStream filled = new ByteArrayOutputStream(text.length + more);
        int from = 0;
        while (open < text.length) {
            filled.write(text, from, open - from);
            int close = find(CLOSE, text, open);
            filled.writeBytes(values.apply(number(text, open + 1, close)));
            from = close + 1;
            open = find(OPEN, text, from);
        }
        filled.write(text, from, text.length - from);
        return filled.toByteArray();
    }

    private static int find(char control, byte[] text, int from) {
        int at = from;
        while (at < text.length && text[at] != control) {
            at++;
        }
        return at;
    }

    private static int number(byte[] text, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            number = 10 * number + text[at] - '0';
        }
        return number;
    }
}
