package dev.sitegen.internal.render.theme;

import java.util.Arrays;

/**
 * Characters as UTF-8, as {@link String#getBytes(java.nio.charset.Charset)} has them: half a character is a question mark. A page is
 * written in thousands of short texts, for each of which an encoder of the JDK makes several objects.
 */
final class Utf8Bytes {

    /** A character that no text may hold, which is looked out for. */
    static final char PAD = '\u0080';

    /** The most bytes that one {@code char} becomes; two that are one character become four. */
    private static final int WIDEST = 3;

    /** The most bytes that one {@code char} becomes where markup is escaped. */
    private static final int WIDEST_ESCAPED = 6;

    private static final int PIECE = 512;

    private byte[] bytes;
    private int size;
    /** First half of a character whose second half has not come; 0 if there is none. */
    private char half;

    private boolean padded;

    /** Characters of a text, taken out of it in one step: each look into a text costs more than its encoding. */
    private final char[] piece = new char[PIECE];

    Utf8Bytes(int expected) {
        this.bytes = new byte[Math.max(expected, 16)];
    }

    /** Returns whether {@link #PAD} was among the characters. */
    boolean isPadded() {
        return padded;
    }

    void add(char c) {
        reserve(WIDEST + 1);
        encode(c);
    }

    void add(String text, int from, int length) {
        for (int at = from; at < from + length; at += PIECE) {
            add(piece, 0, take(text, at, from + length));
        }
    }

    /** Adds a text as HTML shows it: its characters of markup escaped. */
    void addEscaped(String text) {
        for (int at = 0; at < text.length(); at += PIECE) {
            escape(take(text, at, text.length()));
        }
    }

    private int take(String text, int from, int end) {
        int length = Math.min(PIECE, end - from);
        text.getChars(from, from + length, piece, 0);
        return length;
    }

    void add(char[] text, int from, int length) {
        reserve(length * WIDEST + 1);
        for (int at = from; at < from + length; at++) {
            char c = text[at];
            if (c < PAD && half == 0) {
                bytes[size++] = (byte) c;
            } else {
                encode(c);
            }
        }
    }

    private void escape(int length) {
        // One more for half a character from before.
        reserve(length * WIDEST_ESCAPED + 1);
        for (int at = 0; at < length; at++) {
            char c = piece[at];
            if (c <= '>') {
                escape(c);
            } else if (c < PAD && half == 0) {
                bytes[size++] = (byte) c;
            } else {
                encode(c);
            }
        }
    }

    private void escape(char c) {
        switch (c) {
            case '&' -> addAscii("&amp;");
            case '<' -> addAscii("&lt;");
            case '>' -> addAscii("&gt;");
            case '"' -> addAscii("&quot;");
            case '\'' -> addAscii("&#39;");
            default -> encode(c);
        }
    }

    private void addAscii(String text) {
        endHalf();
        for (int at = 0; at < text.length(); at++) {
            bytes[size++] = (byte) text.charAt(at);
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
        if (half != 0 || Character.isSurrogate(c)) {
            encodeHalf(c);
        } else if (c >= 0x800) {
            bytes[size++] = (byte) (0xE0 | c >> 12);
            bytes[size++] = (byte) (0x80 | c >> 6 & 0x3F);
            bytes[size++] = (byte) (0x80 | c & 0x3F);
        } else if (c < PAD) {
            bytes[size++] = (byte) c;
        } else {
            padded |= c == PAD;
            bytes[size++] = (byte) (0xC0 | c >> 6);
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
