package dev.sitegen.internal.read;

import java.util.Arrays;

/**
 * The characters of a text that is looked at character by character. A string checks and decodes at every look, which is as
 * much work as what is done with the character.
 */
public final class Chars implements CharSequence {

    /** The first and the last of the characters that are in every Chinese text, of which nobody asks whether they occur. */
    static final char FIRST_UNSEEN = '\u4000';

    static final char LAST_UNSEEN = '\u9FFF';

    /** The length of an array with a bit for each character. */
    static final int SEEN = (Character.MAX_VALUE + 1) / Long.SIZE;

    private final String text;
    private final char[] chars;

    /** A bit for each character that occurs; nothing if that is not known. */
    private final long[] seen;

    private final int others;

    public Chars(String text) {
        this(text, text.toCharArray(), new long[0], text.length());
    }

    /**
     * A text of which more is known.
     *
     * @param seen a bit for each character that occurs
     * @param others the number of characters that are not Chinese
     */
    Chars(char[] chars, long[] seen, int others) {
        this(new String(chars), chars, seen, others);
    }

    private Chars(String text, char[] chars, long[] seen, int others) {
        this.others = others;
        this.text = text;
        this.chars = chars;
        this.seen = seen;
    }

    /** The rest of the text from a place on. */
    public Chars from(int offset) {
        return new Chars(text.substring(offset), Arrays.copyOfRange(chars, offset, chars.length), seen, others);
    }

    /** The characters, which nobody changes. */
    public char[] array() {
        return chars;
    }

    /** The most characters that may be ASCII; all of markup is. */
    public int mostAscii() {
        return others;
    }

    /** Returns whether a character may be in the text; of those that mean something to checks and parsers, few are. */
    public boolean mayHave(char c) {
        return seen.length == 0 || c >= FIRST_UNSEEN && c <= LAST_UNSEEN || (seen[c >>> 6] & 1L << c) != 0;
    }

    @Override
    public int length() {
        return chars.length;
    }

    @Override
    public char charAt(int at) {
        return chars[at];
    }

    public boolean startsWith(String words, int at) {
        return text.startsWith(words, at);
    }

    /** First place of a character between two places, or the second of them. */
    public int find(char c, int from, int end) {
        int at = from;
        while (at < end && chars[at] != c) {
            at++;
        }
        return at;
    }

    /** Place after the digits from a place on, or the place itself. */
    public int behindDigits(int from, int end) {
        int at = from;
        while (at < end && chars[at] >= '0' && chars[at] <= '9') {
            at++;
        }
        return at;
    }

    public String substring(int from, int end) {
        return text.substring(from, end);
    }

    @Override
    public CharSequence subSequence(int from, int end) {
        return text.subSequence(from, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
