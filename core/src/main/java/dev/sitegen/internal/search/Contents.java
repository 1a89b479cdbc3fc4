package dev.sitegen.internal.search;

import dev.sitegen.model.Document;
import java.io.IOException;
import java.util.Arrays;

/** What the index says of single documents. Safe to share between threads. */
final class Contents {

    private final Heads heads;
    private final Digests digests;

    Contents(Heads heads, Digests digests) {
        this.heads = heads;
        this.digests = digests;
    }

    /**
     * What the index says of one document.
     *
     * @param pairs its {@link Pairs}: those of what lists show of it, of which some may be there more than once, then those of
     *     its text, then its column, as one of the character 0 and the number of the column
     * @param heads how many are of what lists show of it
     */
    record Content(int[] pairs, int heads) {}

    /** @throws IOException if the digest of the document cannot be read back */
    Content of(Document document) throws IOException {
        int[] pairs = new int[256];
        int size = 0;
        for (String text : heads.of(document)) {
            char[] words = SearchText.of(text.toCharArray(), text.length());
            pairs = room(pairs, size + words.length);
            for (int i = 1; i < words.length; i++) {
                if (words[i - 1] != SearchText.GAP && words[i] != SearchText.GAP) {
                    pairs[size++] = Pairs.of(words[i - 1], words[i]);
                }
            }
        }
        int inHeads = size;
        byte[] digest = digests.of(document);
        pairs = room(pairs, size + digest.length / 2 + 1);
        char before = SearchText.GAP;
        for (int i = 0; i < digest.length; i += 2) {
            char c = (char) (digest[i] << 8 | digest[i + 1] & 0xFF);
            if (before != SearchText.GAP && c != SearchText.GAP) {
                pairs[size++] = Pairs.of(before, c);
            }
            before = c;
        }
        int column = heads.column(document);
        if (column >= 0) {
            pairs[size++] = Pairs.of((char) 0, (char) column);
        }
        return new Content(Arrays.copyOf(pairs, size), inHeads);
    }

    private static int[] room(int[] pairs, int size) {
        return size <= pairs.length ? pairs : Arrays.copyOf(pairs, Math.max(size, 2 * pairs.length));
    }
}
