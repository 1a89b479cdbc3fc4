package dev.sitegen.internal.render;

import java.io.Writer;
import java.util.Arrays;

/** Text that is written to become UTF-8: encoded as it comes, so that no page is held as characters and as bytes. */
final class Utf8Buffer extends Writer {

    private static final int MOST_BYTES_A_CHAR = 3;

    private byte[] bytes;
    private int size;
    /** The first half of a pair whose second half is still to come; 0 when there is none. */
    private char high;

    /** @param expected how many bytes the text is likely to take */
    Utf8Buffer(int expected) {
        bytes = new byte[expected];
    }

    @Override
    public void write(int c) {
        reserve(1);
        encode((char) c);
    }

    @Override
    public void write(String text) {
        write(text, 0, text.length());
    }

    @Override
    public void write(String text, int from, int length) {
        reserve(length);
        for (int i = from; i < from + length; i++) {
            encode(text.charAt(i));
        }
    }

    @Override
    public void write(char[] text, int from, int length) {
        reserve(length);
        for (int i = from; i < from + length; i++) {
            encode(text[i]);
        }
    }

    private void reserve(int chars) {
        // One more for a first half that is waiting and turns out to be alone.
        int needed = size + (chars + 1) * MOST_BYTES_A_CHAR;
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(needed, bytes.length + (bytes.length >> 1)));
        }
    }

    private void encode(char c) {
        if (high == 0 && c < 0x80) {
            bytes[size++] = (byte) c;
        } else if (high == 0 && c >= 0x800 && !Character.isSurrogate(c)) {
            three(c);
        } else {
            encodeRare(c);
        }
    }

    private void encodeRare(char c) {
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
            bytes[size++] = (byte) (0xC0 | c >> 6);
            bytes[size++] = (byte) (0x80 | c & 0x3F);
        } else {
            three(c);
        }
    }

    private void three(char c) {
        bytes[size++] = (byte) (0xE0 | c >> 12);
        bytes[size++] = (byte) (0x80 | c >> 6 & 0x3F);
        bytes[size++] = (byte) (0x80 | c & 0x3F);
    }

    /** What was written, as {@link String#getBytes(java.nio.charset.Charset)} would have it. */
    byte[] bytes() {
        if (high != 0) {
            bytes[size++] = '?';
            high = 0;
        }
        return Arrays.copyOf(bytes, size);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
