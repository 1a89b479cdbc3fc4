package dev.sitegen.internal.parse.markdown.syntax;

/**
 * The characters of a text that is looked at character by character. A string checks and decodes at every look, which is as
 * much work as what is done with the character.
 */
public final class Chars {

    private final String text;
    private final char[] chars;

    public Chars(String text) {
        this.text = text;
        this.chars = text.toCharArray();
    }

    public int length() {
        return chars.length;
    }

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
    public String toString() {
        return text;
    }
}
