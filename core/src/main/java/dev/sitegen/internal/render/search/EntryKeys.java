package dev.sitegen.internal.render.search;

import dev.sitegen.internal.plan.SearchScope;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Keys of one entry by the units they are in, in memory that the next one takes. For one thread. */
final class EntryKeys {

    /** No sentence. */
    static final int NONE = 0;

    private final KeyText heads = new KeyText(256);
    private int column;

    /** Characters of the {@linkplain SearchExtract extract}; the first is not used. */
    private char[] extract = {};

    /** The last sentence that is in a place: the number of the unit doubled, and 1 if it is in no heading. */
    private int[] last = {};

    /** The one before it in the same place. */
    private int[] before = {};

    /** Begins with an entry that has no keys yet. */
    void begin(SearchScope scope) {
        heads.cut(0);
        column = -1;
        if (last.length != 2 * scope.units()) {
            last = new int[2 * scope.units()];
        } else {
            Arrays.fill(last, NONE);
        }
    }

    /** Takes the number of the entry's column. */
    void setColumn(int column) {
        this.column = column;
    }

    /** The number of the entry's column, or -1. */
    int column() {
        return column;
    }

    /** Keys of what lists show of the entry, which is its first unit. */
    KeyText heads() {
        return heads;
    }

    /**
     * Takes the keys of the text of a document.
     *
     * @param sections how many it has
     */
    void read(byte[] bytes, int sections, SearchScope scope) {
        int end = 1 + bytes.length / Character.BYTES;
        if (extract.length < end) {
            extract = new char[end * 2];
            before = new int[end * 2];
        }
        ByteBuffer.wrap(bytes).asCharBuffer().get(extract, 1, end - 1);
        int section = 0;
        int part = scope.part(section, sections);
        for (int at = 1; at < end; at = end(at)) {
            char description = extract[at];
            if (description == SearchExtract.SECTION) {
                section++;
                part = scope.part(section, sections);
            } else {
                int unit = scope.unit(part, SearchExtract.group(description), SearchExtract.GROUPS);
                int place = 2 * unit + (SearchExtract.isHeading(description) ? 0 : 1);
                before[at] = last[place];
                last[place] = at;
            }
        }
    }

    /** Number of places of sentences: two of each unit, the first of which has headings. */
    int places() {
        return last.length;
    }

    /** The last sentence of a place: where its description is among the characters; or {@link #NONE}. */
    int last(int place) {
        return last[place];
    }

    /** The sentence before another one in its place, or {@link #NONE}. */
    int before(int sentence) {
        return before[sentence];
    }

    /** Place behind the keys of a sentence, which are behind its description. */
    int end(int sentence) {
        return sentence + 1 + SearchExtract.length(extract[sentence]);
    }

    /** Characters with the sentences, in the form of a {@link KeyText}. */
    char[] sentences() {
        return extract;
    }
}
