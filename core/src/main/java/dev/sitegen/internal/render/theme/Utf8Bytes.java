package dev.sitegen.internal.render.theme;

import java.util.Arrays;

/**
 * Characters as UTF-8, as {@link String#getBytes(java.nio.charset.Charset)} has them: half a character is a question mark. A page is
 * written in thousands of short texts, for each of which an encoder of the JDK makes several objects.
 */
final class Utf8Bytes {

    /** The most bytes that one {@code char} becomes; two that are one character become four. */
    private static final int WIDEST = 3;

    private byte[] bytes;
    private int size;
    /** First half of a character whose second half has not come; 0 if there is none. */
    private char half;

    Utf8Bytes(int expected) {
        this.bytes = new byte[Math.max(expected, 16)];
    }

    void add(char c) {
        reserve(WIDEST + 1);
        encode(c);
    }

    void add(String text, int from, int length) {
        reserve(length * WIDEST + 1);
        for (int at = from; at < from + length; at++) {
            encode(text.charAt(at));
        }
    }

    void add(char[] text, int from, int length) {
        reserve(length * WIDEST + 1);
        for (int at = from; at < from + length; at++) {
            encode(text[at]);
        }
    }

    /** Adds what is UTF-8 already. Half a character before it is not joined to one behind it. */
    void add(byte[] encoded) {
        endHalf();
        reserve(encoded.length);
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
    }

    byte[] toByteArray() {
        endHalf();
        return Arrays.copyOf(bytes, size);
    }

    private void encode(char c) {
        if (c < 0x80 && half == 0) {
            bytes[size++] = (byte) c;
        } else if (half != 0 || Character.isSurrogate(c)) {
            encodeHalf(c);
        } else if (c < 0x800) {
            bytes[size++] = (byte) (0xC0 | c >> 6);
            bytes[size++] = (byte) (0x80 | c & 0x3F);
        } else {
            bytes[size++] = (byte) (0xE0 | c >> 12);
            bytes[size++] = (byte) (0x80 | c >> 6 & 0x3F);
            bytes[size++] = (byte) (0x80 | c & 0x3F);
        }
    }

    private void encodeHalf(char c) {
        if (half != 0 && Character.isLowSurrogate(c)) {
            int point = Character.toCodePoint(half, c);
            half = 0;
            bytes[size++] = (byte) (0xF0 | point >> 18);
            bytes[size++] = (byte) (0x80 | point >> 12 & 0x3F);
            bytes[size++] = (byte) (0x80 | point >> 6 & 0x3F);
            bytes[size++] = (byte) (0x80 | point & 0x3F);
            return;
        }
        if (half != 0) {
            half = 0;
            bytes[size++] = '?';
        }
        if (Character.isHighSurrogate(c)) {
            half = c;
        } else if (Character.isLowSurrogate(c)) {
            bytes[size++] = '?';
        } else {
            encode(c);
        }
    }

    private void endHalf() {
        if (half != 0) {
            half = 0;
            reserve(1);
            bytes[size++] = '?';
        }
    }

    private void reserve(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length + (bytes.length >> 1), Math.addExact(size, more)));
        }
    }
}
