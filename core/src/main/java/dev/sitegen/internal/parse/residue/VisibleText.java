package dev.sitegen.internal.parse.residue;

import dev.sitegen.internal.read.AsciiSet;
import java.util.Arrays;

/**
 * A text without its markup, as a reader sees it, and where each character of it was written. Addresses and attributes of spans are no words
 * of the report's, and gone. So is code, unless it is asked for.
 */
final class VisibleText implements CharSequence {

    /** No address or attribute is longer; to look further would take for ever on texts made to that end. */
    private static final int MAX_LENGTH = 500;

    /** Characters that may begin markup or an address. */
    private static final AsciiSet BEGINS = AsciiSet.of("][*\\`hw");

    /** Replaces code. */
    private static final char OBJECT = '\uFFFC';

    /** The characters of the text, and room for as many as the source has. */
    private final char[] chars;

    private int length;

    /** The words that are looked for in the text. */
    private final WordPlaces.Finder finder;

    /** Presence of code in the text. */
    private final boolean withCode;

    /** The places in the text of characters that were to be noted. */
    private int[] noted = new int[64];

    private int notedCount;

    /** Start of each run of adjacent characters in the text, and the place where it was written. */
    private int[] begins = new int[64];

    private int[] written = new int[64];
    private int runs;

    private VisibleText(int length, WordPlaces.Finder finder, boolean withCode) {
        this.chars = new char[length];
        this.finder = finder;
        this.withCode = withCode;
    }

    /** Makes texts in which the same words are looked for: where they may begin is seen on the way. Immutable. */
    static final class Maker {

        private final WordPlaces.Finder finder;
        private final boolean withCode;

        /** A bit for each character that begins a word, markup or an address. */
        private final long[] stops;

        /** @param withCode whether code is in the texts, character by character */
        Maker(WordPlaces.Finder finder, boolean withCode) {
            this.finder = finder;
            this.withCode = withCode;
            this.stops = finder.begins();
            for (char c = 0; c < 0x80; c++) {
                stops[c >>> 6] |= BEGINS.contains(c) ? 1L << c : 0;
            }
        }

        /** @param source Markdown */
        VisibleText of(char[] source) {
            VisibleText visible = new VisibleText(source.length, finder, withCode);
            int shown = 0;
            int at = 0;
            while (at < source.length) {
                char c = source[at];
                if ((stops[c >>> 6] & 1L << c) == 0) {
                    at++;
                    continue;
                }
                int next = BEGINS.contains(c) ? passed(source, at) : at;
                if (next == at) {
                    visible.note(c, visible.length + at - shown);
                    at++;
                    continue;
                }
                visible.add(source, shown, at);
                if (c == '`') {
                    visible.addCode(source, at, next);
                }
                at = next;
                shown = next;
            }
            visible.add(source, shown, source.length);
            return visible;
        }
    }

    /** Notes a character of the text if a word may begin at it. */
    private void note(char c, int place) {
        if (finder.begins(c)) {
            noted = notedCount < noted.length ? noted : Arrays.copyOf(noted, 2 * notedCount);
            noted[notedCount++] = place;
        }
    }

    /** End of what is not visible at this place; the place itself when it is visible. */
    private static int passed(char[] source, int at) {
        char c = source[at];
        char after = at + 1 < source.length ? source[at + 1] : '\n';
        return switch (c) {
            case ']' -> after == '(' ? end(source, at, ')') : after == '{' ? end(source, at, '}') : at + 1;
            case '[', '*' -> at + 1;
            case '\\' -> "\\`*_{}[]()#+-.!|<>".indexOf(after) >= 0 ? at + 1 : at;
            case '`' -> end(source, at + 1, '`');
            case 'h' ->
                startsWith(source, at, "http://") || startsWith(source, at, "https://") ? endOfAddress(source, at) : at;
            case 'w' -> startsWith(source, at, "www.") ? endOfAddress(source, at) : at;
            default -> at;
        };
    }

    /** Place after the next such character of the line; after this one when there is none, or none that is near. */
    private static int end(char[] source, int at, char closing) {
        int last = Math.min(source.length, at + MAX_LENGTH);
        for (int i = at + 1; i < last && source[i] != '\n'; i++) {
            if (source[i] == closing) {
                return i + 1;
            }
        }
        return at + 1;
    }

    private static int endOfAddress(char[] source, int at) {
        int end = at;
        while (end < source.length && source[end] > ' ' && source[end] < 0x7F) {
            end++;
        }
        return end;
    }

    private static boolean startsWith(char[] source, int at, String words) {
        for (int i = 0; i < words.length(); i++) {
            if (at + i >= source.length || source[at + i] != words.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Adds code that is between backticks, or the character that replaces it. */
    private void addCode(char[] source, int from, int to) {
        if (withCode) {
            int end = Math.min(to, source.length);
            add(source, from + 1, source[end - 1] == '`' ? end - 1 : end);
        } else {
            begin(from);
            note(OBJECT, length);
            chars[length++] = OBJECT;
        }
    }

    private void add(char[] source, int from, int to) {
        if (from < to) {
            begin(from);
            System.arraycopy(source, from, chars, length, to - from);
            length += to - from;
        }
    }

    private void begin(int offset) {
        if (runs == begins.length) {
            begins = Arrays.copyOf(begins, runs * 2);
            written = Arrays.copyOf(written, runs * 2);
        }
        begins[runs] = length;
        written[runs] = offset;
        runs++;
    }

    /** The places of the words in the text. */
    WordPlaces places() {
        return finder.in(chars, length, noted, notedCount);
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return chars[index];
    }

    @Override
    public String subSequence(int start, int end) {
        return new String(chars, start, end - start);
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }

    /** Offset at which a character of the text was written. */
    int offset(int index) {
        int found = Arrays.binarySearch(begins, 0, runs, index);
        int run = found >= 0 ? found : -found - 2;
        return written[run] + index - begins[run];
    }
}
