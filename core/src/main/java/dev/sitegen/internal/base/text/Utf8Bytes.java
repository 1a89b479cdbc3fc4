package dev.sitegen.internal.base.text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Characters as UTF-8, as {@link String#getBytes(java.nio.charset.Charset)} has them: half a character is a question mark. A page is
 * written in thousands of short texts, for each of which an encoder of the JDK makes several objects.
 */
public final class Utf8Bytes {

    /** A character that no text may hold, which is looked out for. */
    public static final char PAD = '\u0080';

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

    /** @param expected how many bytes there will probably be */
    public Utf8Bytes(int expected) {
        this.bytes = new byte[Math.max(expected, 16)];
    }

    /** The most bytes that so many {@code char}s become: half a character before them may still be one of its own. */
    public static int most(int chars) {
        return chars * WIDEST + 1;
    }

    /** Returns whether {@link #PAD} was among the characters. */
    public boolean isPadded() {
        return padded;
    }

    /** Adds a {@code char}, which may be half a character. */
    public void add(char c) {
        reserve(WIDEST + 1);
        encode(c);
    }

    /** Adds a part of a text. */
    public void add(String text, int from, int length) {
        for (int at = from; at < from + length; at += PIECE) {
            int taken = Math.min(PIECE, from + length - at);
            text.getChars(at, at + taken, piece, 0);
            encode(piece, 0, taken, false);
        }
    }

    /** Adds a text. */
    public void add(StringBuilder text) {
        for (int at = 0; at < text.length(); at += PIECE) {
            int taken = Math.min(PIECE, text.length() - at);
            text.getChars(at, at + taken, piece, 0);
            encode(piece, 0, taken, false);
        }
    }

    /** Adds a text as HTML shows it: its characters of markup escaped. */
    public void addEscaped(String text) {
        for (int at = 0; at < text.length(); at += PIECE) {
            int taken = Math.min(PIECE, text.length() - at);
            text.getChars(at, at + taken, piece, 0);
            encode(piece, 0, taken, true);
        }
    }

    /** Adds some characters. */
    public void add(char[] text, int from, int length) {
        encode(text, from, from + length, false);
    }

    /** Adds what is UTF-8 already. Half a character before it is not joined to one behind it. */
    public void add(byte[] encoded) {
        endHalf();
        reserve(encoded.length);
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
    }

    /** Number of bytes so far. Half a character before is not joined to one behind. */
    public int size() {
        endHalf();
        return size;
    }

    /** Puts the bytes into an array from a place on. */
    public void copyTo(byte[] out, int place) {
        endHalf();
        System.arraycopy(bytes, 0, out, place, size);
    }

    /** A copy of the bytes. */
    public byte[] toByteArray() {
        endHalf();
        return Arrays.copyOf(bytes, size);
    }

    /** Writes the bytes, and is empty afterwards. */
    public void moveTo(OutputStream out) throws IOException {
        endHalf();
        out.write(bytes, 0, size);
        size = 0;
    }

    private void encode(char[] text, int from, int end, boolean escaped) {
        reserve(escaped ? (end - from) * WIDEST_ESCAPED + 1 : most(end - from));
        byte[] to = bytes;
        int next = size;
        boolean whole = half == 0;
        for (int at = from; at < end; at++) {
            char c = text[at];
            if (whole && c < PAD && !(escaped && mayBeMarkup(c))) {
                to[next++] = (byte) c;
            } else if (whole && isOfThree(c)) {
                to[next++] = (byte) (0xE0 | c >> 12);
                to[next++] = (byte) (0x80 | c >> 6 & 0x3F);
                to[next++] = (byte) (0x80 | c & 0x3F);
            } else {
                size = next;
                if (escaped) {
                    escape(c);
                } else {
                    encode(c);
                }
                next = size;
                whole = half == 0;
            }
        }
        size = next;
    }

    /** Returns whether a character is among those that are escaped, or next to them; digits and signs of addresses are not. */
    private static boolean mayBeMarkup(char c) {
        return c <= '\'' || c >= '<' && c <= '>';
    }

    private static boolean isOfThree(char c) {
        return c >= 0x800 && !Character.isSurrogate(c);
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
