package dev.sitegen.internal.base.text;

/**
 * UTF-8 of characters that are written into an array, where {@link String#getBytes(java.nio.charset.Charset)} makes one for each text and
 * decodes the text for it.
 */
public final class Utf8 {

    /** The most bytes that one {@code char} becomes; two that are one character become four. */
    public static final int WIDEST = 3;

    private Utf8() {}

    /**
     * Encodes characters; half a character is a question mark.
     *
     * @param out has room for {@link #WIDEST} bytes for each
     * @param start where the first byte is put
     * @return the place behind the last byte
     */
    public static int encode(char[] text, int from, int to, byte[] out, int start) {
        int end = start;
        for (int at = from; at < to; at++) {
            char c = text[at];
            if (c < 0x80) {
                out[end++] = (byte) c;
            } else if (c < 0x800) {
                out[end++] = (byte) (0xC0 | c >> 6);
                out[end++] = (byte) (0x80 | c & 0x3F);
            } else if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                out[end++] = (byte) (0xE0 | c >> 12);
                out[end++] = (byte) (0x80 | c >> 6 & 0x3F);
                out[end++] = (byte) (0x80 | c & 0x3F);
            } else if (at + 1 < to && Character.isSurrogatePair(c, text[at + 1])) {
                at++;
                end = encode(Character.toCodePoint(c, text[at]), out, end);
            } else {
                out[end++] = '?';
            }
        }
        return end;
    }

    private static int encode(int codePoint, byte[] out, int start) {
        out[start] = (byte) (0xF0 | codePoint >> 18);
        out[start + 1] = (byte) (0x80 | codePoint >> 12 & 0x3F);
        out[start + 2] = (byte) (0x80 | codePoint >> 6 & 0x3F);
        out[start + 3] = (byte) (0x80 | codePoint & 0x3F);
        return start + 4;
    }
}
