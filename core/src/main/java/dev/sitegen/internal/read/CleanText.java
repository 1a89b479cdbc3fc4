package dev.sitegen.internal.read;

import java.util.Arrays;
import java.util.Optional;

/**
 * Text in UTF-8 as nearly every file has it: whole characters of those that are written every day. One pass decodes it and finds its
 * lines. Whatever else there is makes it give up, and {@link SourceFile} decodes the file step by step and reports what is wrong; a
 * test compares the two.
 *
 * @param chars the characters; line ends are one {@code \n}, a byte order mark is gone
 * @param lineStarts the offsets at which its lines begin
 * @param seen the characters that occur, as {@link Chars} has them
 * @param others the number of those that are not Chinese
 */
record CleanText(char[] chars, int[] lineStarts, long[] seen, int others) {

    /** The bits of three bytes, sign included, that say that they are one character. */
    private static final int PREFIXES = (byte) 0xE0 << 12 ^ (byte) 0x80 << 6 ^ (byte) 0x80;

    /** Bytes below this one, as signed numbers, carry on a character. */
    private static final int CONTINUATIONS = (byte) 0xC0;

    /** Returned for bytes that are no such character. */
    private static final int NONE = -1;

    /** Decodes a file; empty if it holds what must be reported, omitted or replaced, or what might. */
    static Optional<CleanText> of(byte[] file) {
        // Zeros carry on no character: behind the last byte, they spare a look at the end with each character.
        byte[] bytes = Arrays.copyOf(file, file.length + 2);
        char[] chars = new char[file.length];
        int length = 0;
        int[] lineStarts = new int[64];
        int lines = 1;
        long[] seen = new long[Chars.SEEN];
        int others = 0;
        for (int at = behindByteOrderMark(bytes); at < file.length; ) {
            int c = bytes[at++];
            if (c < 0) {
                if (c < (byte) 0xE0) {
                    c = ofTwo(c, bytes[at++]);
                } else {
                    int second = bytes[at++];
                    int third = bytes[at++];
                    if (second >= CONTINUATIONS || third >= CONTINUATIONS) {
                        return Optional.empty();
                    }
                    c = c << 12 ^ second << 6 ^ third ^ PREFIXES;
                    if (c >= Chars.FIRST_UNSEEN && c <= Chars.LAST_UNSEEN) {
                        chars[length++] = (char) c;
                        continue;
                    }
                    c = isClean(c) ? c : NONE;
                }
                if (c == NONE) {
                    return Optional.empty();
                }
            } else if (c < ' ' && c != '\t' || c == 0x7F) {
                if (c != '\n' && c != '\r') {
                    return Optional.empty();
                }
                at += c == '\r' && bytes[at] == '\n' ? 1 : 0;
                c = '\n';
                lineStarts = lines < lineStarts.length ? lineStarts : Arrays.copyOf(lineStarts, 2 * lines);
                lineStarts[lines++] = length + 1;
            }
            seen[c >>> 6] |= 1L << c;
            others++;
            chars[length++] = (char) c;
        }
        return Optional.of(new CleanText(Arrays.copyOf(chars, length), Arrays.copyOf(lineStarts, lines), seen, others));
    }

    private static int behindByteOrderMark(byte[] bytes) {
        boolean mark =
                bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return mark ? 3 : 0;
    }

    /** The letter or sign of Europe that two bytes are. */
    private static int ofTwo(int first, int second) {
        int c = (first & 0x1F) << 6 | second & 0x3F;
        boolean clean = first >= CONTINUATIONS && second < CONTINUATIONS && c >= 0xA0 && c < 0x0600 && c != 0xAD;
        return clean ? c : NONE;
    }

    /** Returns whether what three bytes are is a character, neither forbidden nor {@linkplain Invisibles invisible}, that is not for private use. */
    private static boolean isClean(int c) {
        return c >= 0x2070 && c < Character.MIN_SURROGATE
                || c >= 0xFF00 && c < 0xFFFD
                || c >= 0x2010 && c < 0x2028
                || c >= 0x2030 && c < 0x2060;
    }
}
