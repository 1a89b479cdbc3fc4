package dev.sitegen.internal.search;

import java.util.List;

/**
 * What is to be known of a text for the index: its words, of which only the pairs of adjacent characters that stand nowhere
 * before are left. Half as long as the text; each pair that is not parted by a {@linkplain SearchText#GAP gap} is there once.
 *
 * <p>Reads the HTML of a body as it is written here: tags that do not stand inside a line part words, slots and the values of
 * attributes are no text. For one text and one thread.
 */
public final class Digest {

    /** The tags that part no words. */
    private static final List<String> INSIDE_LINES = List.of("a", "code", "data", "em", "span", "strong", "sup");

    private static final char SLOT = '\u0001';
    private static final char END_OF_SLOT = '\u0002';

    private final String html;
    /** The pairs that stood somewhere before, by hash, and 0; half of it at least is empty. */
    private int[] seen;

    private int seenPairs;
    private int at;
    private char[] block = new char[1_024];
    private int length;
    private char[] digest = new char[4_096];
    private int size;

    private Digest(String html) {
        this.html = html;
        // A long text repeats itself; what is looked into for every character is to stay near the processor.
        this.seen = new int[Math.max(64, Integer.highestOneBit(html.length() / 4) * 2)];
    }

    /** The digest of a body with its slots: two bytes a character, the higher first. */
    public static byte[] of(String html) {
        Digest digest = new Digest(html);
        digest.read();
        return digest.bytes();
    }

    private void read() {
        while (at < html.length()) {
            char c = html.charAt(at++);
            if (c == '<') {
                tag();
            } else if (c == '&') {
                append(reference());
            } else if (c == SLOT) {
                at = html.indexOf(END_OF_SLOT, at) + 1;
            } else {
                append(c);
            }
        }
        endBlock();
    }

    private void append(char c) {
        if (length == block.length) {
            block = SearchText.grown(block);
        }
        block[length++] = c;
    }

    /** Behind the {@code <} of a tag. */
    private void tag() {
        int from = html.charAt(at) == '/' ? at + 1 : at;
        int to = from;
        while (Character.isLetterOrDigit(html.charAt(to))) {
            to++;
        }
        if (!isInsideLines(from, to)) {
            endBlock();
        }
        at = html.indexOf('>', to) + 1;
    }

    private boolean isInsideLines(int from, int to) {
        for (String name : INSIDE_LINES) {
            if (name.length() == to - from && html.startsWith(name, from)) {
                return true;
            }
        }
        return false;
    }

    /** Behind the {@code &} of a character reference: one of those four that the writer of HTML makes. */
    private char reference() {
        char name = html.charAt(at);
        at = html.indexOf(';', at) + 1;
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
        boolean joined = false;
        for (int i = 1; i < words.length; i++) {
            boolean isNew = words[i - 1] != SearchText.GAP
                    && words[i] != SearchText.GAP
                    && isNew(Pairs.of(words[i - 1], words[i]));
            if (isNew) {
                keep(words[i - 1], words[i], joined);
            }
            joined = isNew;
        }
    }

    private boolean isNew(int pair) {
        int slot = slot(pair);
        if (seen[slot] == pair) {
            return false;
        }
        seen[slot] = pair;
        seenPairs++;
        if (seenPairs * 2 > seen.length) {
            grow();
        }
        return true;
    }

    /** Where a pair is, or is to be. */
    private int slot(int pair) {
        int mask = seen.length - 1;
        int slot = Pairs.hash(pair) & mask;
        while (seen[slot] != 0 && seen[slot] != pair) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        int[] before = seen;
        seen = new int[before.length * 2];
        for (int pair : before) {
            if (pair != 0) {
                seen[slot(pair)] = pair;
            }
        }
    }

    private void keep(char first, char second, boolean joined) {
        if (size + 3 > digest.length) {
            digest = SearchText.grown(digest);
        }
        if (!joined) {
            if (size > 0) {
                digest[size++] = SearchText.GAP;
            }
            digest[size++] = first;
        }
        digest[size++] = second;
    }

    private byte[] bytes() {
        byte[] bytes = new byte[size * 2];
        for (int i = 0; i < size; i++) {
            bytes[2 * i] = (byte) (digest[i] >> 8);
            bytes[2 * i + 1] = (byte) digest[i];
        }
        return bytes;
    }
}
