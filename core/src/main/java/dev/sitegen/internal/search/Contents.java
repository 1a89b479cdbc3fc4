package dev.sitegen.internal.search;

import dev.sitegen.model.Document;
import java.io.IOException;

/** What the index says of single documents. Safe to share between threads. */
final class Contents {

    private final Heads heads;
    private final Digests digests;

    Contents(Heads heads, Digests digests) {
        this.heads = heads;
        this.digests = digests;
    }

    /** Is told of the pairs of a document. */
    interface Pair {

        /** @param inHead whether the pair stands in what lists show of the document; it need not stand elsewhere then */
        void at(int pair, boolean inHead);
    }

    /**
     * Tells of every pair of a document: its column as one of the character 0 and the number of the column, those of what lists
     * show of it, and those of its text.
     *
     * @throws IOException if its digest cannot be read back
     */
    void of(Document document, Pair pair) throws IOException {
        int column = heads.column(document);
        if (column >= 0) {
            pair.at(Pairs.of((char) 0, (char) column), false);
        }
        for (String text : heads.of(document)) {
            char[] words = SearchText.of(text.toCharArray(), text.length());
            for (int i = 1; i < words.length; i++) {
                tell(words[i - 1], words[i], true, pair);
            }
        }
        byte[] digest = digests.of(document);
        char before = SearchText.GAP;
        for (int i = 0; i < digest.length; i += 2) {
            char c = (char) (digest[i] << 8 | digest[i + 1] & 0xFF);
            tell(before, c, false, pair);
            before = c;
        }
    }

    private static void tell(char first, char second, boolean inHead, Pair pair) {
        if (first != SearchText.GAP && second != SearchText.GAP) {
            pair.at(Pairs.of(first, second), inHead);
        }
    }
}
