package dev.sitegen.internal.render.theme;

import java.io.Writer;
import java.util.Arrays;

/**
 * A page on its way from characters to UTF-8: encoded as it comes, so that no page is held as characters and as bytes. Content
 * HTML, which is UTF-8 already, goes in as it is where {@link #PLACE} is written.
 */
public final class Utf8Buffer extends Writer {

    /** A character that no text may hold, so that nothing else is taken for a place that was lost. */
    private static final char LOST = '\u0080';

    /** The text that a template prints for content HTML. It is known by being this object; no other text is, whatever it says. */
    public static final String PLACE = new String(new char[] {LOST});

    private static final int MOST_BYTES_A_CHAR = 3;

    private final byte[] content;
    private final char[] chars = new char[1024];
    private byte[] bytes;
    private int size;
    /** The first half of a pair whose second half is still to come; 0 when there is none. */
    private char high;

    private boolean lostPlace;

    /**
     * @param expected how many bytes the text is likely to take
     * @param content the content HTML in UTF-8
     */
    Utf8Buffer(int expected, byte[] content) {
        this.bytes = new byte[expected + content.length];
        this.content = content;
    }

    @Override
    public void write(int c) {
        reserve(1);
        encode((char) c);
    }

    @Override
    public void write(String text) {
        if (text == PLACE) {
            writeContent();
        } else {
            write(text, 0, text.length());
        }
    }

    private void writeContent() {
        reserve(content.length / MOST_BYTES_A_CHAR + 1);
        endPair();
        System.arraycopy(content, 0, bytes, size, content.length);
        size += content.length;
    }

    /** Returns whether the place of the content HTML came as a character, by way of a template's variable or filter. */
    boolean hasLostPlace() {
        return lostPlace && content.length > 0;
    }

    @Override
    public void write(String text, int from, int length) {
        for (int done = 0; done < length; done += chars.length) {
            int some = Math.min(chars.length, length - done);
            text.getChars(from + done, from + done + some, chars, 0);
            write(chars, 0, some);
        }
    }

    @Override
    public void write(char[] text, int from, int length) {
        reserve(length);
        int end = from + length;
        int at = from;
        while (at < end) {
            at = high == 0 ? common(text, at, end) : at;
            if (at < end) {
                encode(text[at++]);
            }
        }
    }

    /** Encodes up to what is neither ASCII nor a character of three bytes: most text, in as few steps as can be. */
    private int common(char[] text, int from, int end) {
        byte[] into = bytes;
        int to = size;
        int at = from;
        for (; at < end; at++) {
            char c = text[at];
            if (c < 0x80) {
                into[to++] = (byte) c;
            } else if (c >= 0x800 && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)) {
                into[to++] = (byte) (0xE0 | c >> 12);
                into[to++] = (byte) (0x80 | c >> 6 & 0x3F);
                into[to++] = (byte) (0x80 | c & 0x3F);
            } else {
                break;
            }
        }
        size = to;
        return at;
    }

    private void reserve(int chars) {
        // One more for a first half that is waiting and turns out to be alone.
        int needed = size + (chars + 1) * MOST_BYTES_A_CHAR;
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(needed, bytes.length + (bytes.length >> 1)));
        }
    }

    private void encode(char c) {
        if (high != 0) {
            char first = high;
            high = 0;
            if (Character.isLowSurrogate(c)) {
                int point = Character.toCodePoint(first, c);
                bytes[size++] = (byte) (0xF0 | point >> 18);
                bytes[size++] = (byte) (0x80 | point >> 12 & 0x3F);
                bytes[size++] = (byte) (0x80 | point >> 6 & 0x3F);
                bytes[size++] = (byte) (0x80 | point & 0x3F);
                return;
            }
            bytes[size++] = '?';
        }
        if (Character.isHighSurrogate(c)) {
            high = c;
        } else if (Character.isLowSurrogate(c)) {
            bytes[size++] = '?';
        } else if (c < 0x80) {
            bytes[size++] = (byte) c;
        } else if (c < 0x800) {
            lostPlace |= c == LOST;
            bytes[size++] = (byte) (0xC0 | c >> 6);
            bytes[size++] = (byte) (0x80 | c & 0x3F);
        } else {
            bytes[size++] = (byte) (0xE0 | c >> 12);
            bytes[size++] = (byte) (0x80 | c >> 6 & 0x3F);
            bytes[size++] = (byte) (0x80 | c & 0x3F);
        }
    }

    /** The bytes written, as {@link String#getBytes(java.nio.charset.Charset)} would give them. */
    byte[] bytes() {
        endPair();
        return Arrays.copyOf(bytes, size);
    }

    /** A first half that is waiting has no second one. */
    private void endPair() {
        if (high != 0) {
            bytes[size++] = '?';
            high = 0;
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
