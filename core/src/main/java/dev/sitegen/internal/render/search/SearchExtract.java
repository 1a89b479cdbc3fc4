package dev.sitegen.internal.render.search;

import java.util.Arrays;
import java.util.List;

/**
 * Extract of a text for the index: its words, reduced to the pairs of adjacent characters that do not occur before.
 * Half as long as the text; each pair that is not separated by a {@linkplain SearchText#GAP gap} is there once.
 *
 * <p>Reads content HTML as it is written here: tags that are not inline separate words, the values of attributes are no
 * text. For one text and one thread.
 */
public final class SearchExtract {

    /** The tags that part no words. */
    private static final List<String> INSIDE_LINES = List.of("a", "code", "data", "em", "span", "strong", "sup");

    /** Multiplies pairs so that all bits count (Knuth's multiplicative hashing). */
    private static final int SPREAD = 0x9E3779B1;

    private final String html;
    /** The same; {@link String#charAt} takes several times as long where only C1 compiles. */
    private final char[] chars;

    private int at;
    private char[] block = new char[1_024];
    private int length;
    /** The pairs that occurred before, by hash, and 0; half of it at least is empty. */
    private int[] seen;

    private int seenPairs;
    private byte[] digest;
    private int size;

    private SearchExtract(String html) {
        this.html = html;
        this.chars = html.toCharArray();
        // A long text repeats itself; what is looked into for every character is to stay near the processor.
        this.seen = new int[Math.max(64, Integer.highestOneBit(html.length() / 2) * 2)];
        this.digest = new byte[Math.max(64, html.length())];
    }

    /** The search extract of content HTML: two bytes a character, the higher first. */
    public static byte[] of(String html) {
        SearchExtract digest = new SearchExtract(html);
        digest.read();
        return Arrays.copyOf(digest.digest, digest.size);
    }

    private void read() {
        while (at < chars.length) {
            char c = chars[at++];
            if (c == '<') {
                tag();
            } else if (c == '&') {
                append(reference());
            } else {
                append(c);
            }
        }
        endBlock();
    }

    /** Place after the next such character. */
    private int behind(char end, int from) {
        int behind = from;
        while (chars[behind++] != end) {
            // On to the next.
        }
        return behind;
    }

    private void append(char c) {
        if (length == block.length) {
            block = Arrays.copyOf(block, length * 2);
        }
        block[length++] = c;
    }

    /** Place after the {@code <} of a tag. */
    private void tag() {
        int from = chars[at] == '/' ? at + 1 : at;
        int to = from;
        while (Character.isLetterOrDigit(chars[to])) {
            to++;
        }
        if (!isInsideLines(from, to)) {
            endBlock();
        }
        at = behind('>', to);
    }

    private boolean isInsideLines(int from, int to) {
        for (String name : INSIDE_LINES) {
            if (name.length() == to - from && html.startsWith(name, from)) {
                return true;
            }
        }
        return false;
    }

    /** Place after the {@code &} of a character reference: one of those four that the writer of HTML makes. */
    private char reference() {
        char name = chars[at];
        at = behind(';', at);
        return switch (name) {
            case 'l' -> '<';
            case 'g' -> '>';
            case 'q' -> '"';
            default -> '&';
        };
    }

    private void endBlock() {
        char[] words = SearchText.of(block, length);
        length = 0;
        char first = SearchText.GAP;
        boolean joined = false;
        for (char second : words) {
            boolean isNew = first != SearchText.GAP && second != SearchText.GAP && isNew(Bigram.of(first, second));
            if (isNew) {
                keep(first, second, joined);
            }
            joined = isNew;
            first = second;
        }
    }

    private boolean isNew(int pair) {
        int[] pairs = seen;
        int slot = slot(pair, pairs);
        if (pairs[slot] == pair) {
            return false;
        }
        pairs[slot] = pair;
        seenPairs++;
        if (seenPairs * 2 > pairs.length) {
            grow();
        }
        return true;
    }

    /** Slot of a pair among others, or of a new one. */
    private static int slot(int pair, int[] pairs) {
        int mask = pairs.length - 1;
        int hash = pair * SPREAD;
        int slot = (hash ^ hash >>> 16) & mask;
        int there = pairs[slot];
        while (there != pair && there != 0) {
            slot = slot + 1 & mask;
            there = pairs[slot];
        }
        return slot;
    }

    private void grow() {
        int[] larger = new int[seen.length * 2];
        for (int pair : seen) {
            if (pair != 0) {
                larger[slot(pair, larger)] = pair;
            }
        }
        seen = larger;
    }

    private void keep(char first, char second, boolean joined) {
        if (size + 6 > digest.length) {
            digest = Arrays.copyOf(digest, digest.length * 2);
        }
        if (!joined) {
            if (size > 0) {
                put(SearchText.GAP);
            }
            put(first);
        }
        put(second);
    }

    private void put(char c) {
        digest[size++] = (byte) (c >> Byte.SIZE);
        digest[size++] = (byte) c;
    }
}
