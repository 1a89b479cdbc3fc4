package dev.sitegen.internal.render.search;

import java.util.Arrays;
import java.util.Set;

/**
 * Extract of a text for the index: its {@linkplain SearchKeys keys} by section, and in each by group of sentences, of which
 * the first key of the sentence decides. Keys that are near each other in the text are mostly in one group, and a change of a
 * sentence moves no other one. A key is in a group once; one that overlaps the key before it adds one character, any other two and
 * a {@linkplain SearchText#GAP gap}.
 *
 * <p>Reads content HTML as it is written here: tags that are not inline separate lines, the values of attributes are no
 * text. A heading begins a section. For one text and one thread.
 */
public final class SearchExtract implements SearchKeys.Sink {

    /** Number of groups of the sentences of a section: a power of two. */
    static final int GROUPS = 8;

    /** Begins a section; the keys of its heading follow. */
    static final char SECTION = 1;

    /** Ends the heading of a section; the keys of its text follow. */
    static final char TEXT = 2;

    /** Begins keys of the first group; the next number those of the second, and so on. */
    static final char GROUP = 3;

    /** The tags that part no words. */
    private static final Set<String> INSIDE_LINES = Set.of("a", "code", "data", "em", "span", "strong", "sup");

    /** Multiplies keys so that all bits count (Knuth's multiplicative hashing). */
    private static final int SPREAD = 0x9E3779B1;

    /** The content HTML; {@link String#charAt} takes several times as long where only C1 compiles. */
    private final char[] chars;

    private char[] block = new char[1_024];
    private int length;
    /**
     * The keys that occurred before, by hash, each in the upper half of a number; in the lower half the last section in which it
     * occurred, and in the lowest bits the groups of that. Half of it at least is empty, 0.
     */
    private long[] seen;

    private int section = 1;
    private int seenKeys;
    private int[] sentence = new int[256];
    private int sentenceLength;
    private int group = -1;
    private int last;
    private byte[] bytes;
    private int size;

    private SearchExtract(String html) {
        this.chars = html.toCharArray();
        // A long text repeats itself; what is looked into for every character is to stay near the processor.
        this.seen = new long[Math.max(64, Integer.highestOneBit(html.length() / 2) * 2)];
        this.bytes = new byte[Math.max(64, html.length())];
    }

    /** The search extract of content HTML: two bytes a character, the higher first. */
    public static byte[] of(String html) {
        SearchExtract extract = new SearchExtract(html);
        extract.read();
        return Arrays.copyOf(extract.bytes, extract.size);
    }

    private void read() {
        int from = 0;
        int at = 0;
        while (at < chars.length) {
            char c = chars[at];
            if (c != '<' && c != '&') {
                at++;
                continue;
            }
            append(from, at);
            at = c == '<' ? tag(at + 1) : reference(at + 1);
            from = at;
        }
        append(from, at);
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

    /** Adds characters to the block. */
    private void append(int from, int to) {
        reserveBlock(to - from);
        System.arraycopy(chars, from, block, length, to - from);
        length += to - from;
    }

    private void reserveBlock(int more) {
        if (length + more > block.length) {
            block = Arrays.copyOf(block, Math.max(length + more, length * 2));
        }
    }

    /** Reads a tag from behind its {@code <} and returns the place behind it. */
    private int tag(int at) {
        boolean closing = chars[at] == '/';
        int from = closing ? at + 1 : at;
        int to = from;
        while (Character.isLetterOrDigit(chars[to])) {
            to++;
        }
        if (!isInsideLines(from, to)) {
            endBlock();
            if (isHeading(from, to)) {
                mark(closing ? TEXT : SECTION);
                section += closing ? 0 : 1;
                group = -1;
            }
        }
        return behind('>', to);
    }

    private boolean isHeading(int from, int to) {
        return to == from + 2 && chars[from] == 'h' && chars[from + 1] >= '1' && chars[from + 1] <= '6';
    }

    private boolean isInsideLines(int from, int to) {
        return INSIDE_LINES.contains(new String(chars, from, to - from));
    }

    /**
     * Reads a character reference, one of those four that the writer of HTML makes, from behind its {@code &} and returns the place
     * behind it.
     */
    private int reference(int at) {
        reserveBlock(1);
        block[length++] = switch (chars[at]) {
            case 'l' -> '<';
            case 'g' -> '>';
            case 'q' -> '"';
            default -> '&';
        };
        return behind(';', at);
    }

    private void endBlock() {
        if (length == 0) {
            return;
        }
        SearchKeys.read(SearchText.of(block, length), this);
        endSentence();
        length = 0;
    }

    @Override
    public void key(int key) {
        if (sentenceLength == sentence.length) {
            sentence = Arrays.copyOf(sentence, sentenceLength * 2);
        }
        sentence[sentenceLength++] = key;
    }

    @Override
    public void endSentence() {
        int of = sentenceLength == 0 ? 0 : Bigram.hash(sentence[0]) & GROUPS - 1;
        last = 0;
        for (int i = 0; i < sentenceLength; i++) {
            add(sentence[i], of);
        }
        sentenceLength = 0;
    }

    private void add(int key, int of) {
        if (!isNew(key, of)) {
            last = 0;
            return;
        }
        if (of != group) {
            mark((char) (GROUP + of));
            group = of;
            last = 0;
        }
        keep(key, last != 0 && Bigram.second(last) == Bigram.first(key));
        last = key;
    }

    private boolean isNew(int key, int of) {
        int slot = slot(key, seen);
        long before = seen[slot];
        if (before != 0 && (int) before >>> GROUPS == section) {
            seen[slot] = before | 1 << of;
            return seen[slot] != before;
        }
        seen[slot] = (long) key << Integer.SIZE | section << GROUPS | 1 << of;
        if (before != 0) {
            return true;
        }
        seenKeys++;
        if (seenKeys * 2 > seen.length) {
            grow();
        }
        return true;
    }

    /** Slot of a key among others, or of a new one. */
    private static int slot(int key, long[] keys) {
        int mask = keys.length - 1;
        int hash = key * SPREAD;
        int slot = (hash ^ hash >>> 16) & mask;
        long there = keys[slot];
        while (there != 0 && (int) (there >>> Integer.SIZE) != key) {
            slot = slot + 1 & mask;
            there = keys[slot];
        }
        return slot;
    }

    private void grow() {
        long[] larger = new long[seen.length * 2];
        for (long entry : seen) {
            if (entry != 0) {
                larger[slot((int) (entry >>> Integer.SIZE), larger)] = entry;
            }
        }
        seen = larger;
    }

    private void keep(int key, boolean joined) {
        reserve();
        if (!joined) {
            if (size > 0) {
                put(SearchText.GAP);
            }
            put(Bigram.first(key));
        }
        put(Bigram.second(key));
    }

    private void mark(char mark) {
        reserve();
        put(mark);
    }

    private void reserve() {
        if (size + 6 > bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
    }

    private void put(char c) {
        bytes[size++] = (byte) (c >> Byte.SIZE);
        bytes[size++] = (byte) c;
    }
}
