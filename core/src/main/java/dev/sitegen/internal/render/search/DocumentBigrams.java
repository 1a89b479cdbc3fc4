package dev.sitegen.internal.render.search;

import dev.sitegen.model.Document;
import java.io.IOException;
import java.util.Arrays;

/** Bigrams of single documents, as the index has them. Safe to share between threads. */
final class DocumentBigrams {

    private final ResultFields heads;
    private final SearchExtracts digests;

    DocumentBigrams(ResultFields heads, SearchExtracts digests) {
        this.heads = heads;
        this.digests = digests;
    }

    /** Bigrams of one document, in memory that the next one takes. For one thread. */
    static final class Content {

        private int[] pairs = new int[4_096];
        private int size;
        private int heads;

        /** Number of pairs. */
        int size() {
            return size;
        }

        /**
         * One of its {@link Bigram}: first those of what lists show of it, of which some may be there more than once, then those
         * of its text, then its column, as one of the character 0 and the number of the column.
         */
        int pair(int index) {
            return pairs[index];
        }

        /** Returns whether a pair is one of those that lists show. */
        boolean isInHead(int index) {
            return index < heads;
        }

        private void add(char first, char second) {
            if (first != SearchText.GAP && second != SearchText.GAP) {
                add(Bigram.of(first, second));
            }
        }

        private void add(int pair) {
            if (size == pairs.length) {
                pairs = Arrays.copyOf(pairs, size * 2);
            }
            pairs[size++] = pair;
        }
    }

    /**
     * Reads what the index says of a document.
     *
     * @param content takes it
     * @throws IOException if the search extract of the document cannot be read back
     */
    void read(Document document, Content content) throws IOException {
        content.size = 0;
        for (String text : heads.of(document)) {
            char[] words = SearchText.of(text.toCharArray(), text.length());
            for (int i = 1; i < words.length; i++) {
                content.add(words[i - 1], words[i]);
            }
        }
        content.heads = content.size;
        byte[] digest = digests.of(document);
        char before = SearchText.GAP;
        for (int i = 0; i < digest.length; i += 2) {
            char c = (char) (digest[i] << 8 | digest[i + 1] & 0xFF);
            content.add(before, c);
            before = c;
        }
        int column = heads.column(document);
        if (column >= 0) {
            content.add(Bigram.of((char) 0, (char) column));
        }
    }
}
