package dev.sitegen.internal.search;

import dev.sitegen.internal.plan.SearchScope;
import dev.sitegen.model.Document;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Some of the shards of a scope, worked out in one pass over the digests of its documents. Does not change any more then.
 *
 * <p>A shard holds its pairs in order, each with two lists: the documents that have it anywhere, then, behind a comma and if
 * there are any, those that have it in what is shown of them in lists. {@code ;} ends what belongs to a pair. What documents have
 * in common besides their words stands there as pairs that begin with the character 0: the number of their column.
 */
final class ShardGroup {

    private final int shards;
    private final PostingLists anywhere = new PostingLists();
    private final PostingLists heads = new PostingLists();
    /** The pairs by shard, then in order: the shard in the upper half. */
    private final long[] order;

    /**
     * @param from the first shard
     * @param to behind the last
     */
    ShardGroup(SearchScope scope, int from, int to, Heads heads, Digests digests) throws IOException {
        this.shards = scope.shards();
        List<Document> documents = scope.documents();
        for (int number = 0; number < documents.size(); number++) {
            add(documents.get(number), number, from, to, heads, digests);
        }
        int[] pairs = anywhere.pairs();
        this.order = new long[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            order[i] = (long) Pairs.shard(pairs[i], shards) << 32 | pairs[i] & 0xFFFF_FFFFL;
        }
        Arrays.sort(order);
    }

    private void add(Document document, int number, int from, int to, Heads heads, Digests digests) throws IOException {
        int column = heads.column(document);
        if (column >= 0) {
            add(Pairs.of((char) 0, (char) column), number, from, to, false);
        }
        for (String text : heads.of(document)) {
            char[] words = SearchText.of(text.toCharArray(), text.length());
            for (int i = 1; i < words.length; i++) {
                add(words[i - 1], words[i], number, from, to, true);
            }
        }
        byte[] digest = digests.of(document);
        char before = SearchText.GAP;
        for (int i = 0; i < digest.length; i += 2) {
            char c = (char) (digest[i] << 8 | digest[i + 1] & 0xFF);
            add(before, c, number, from, to, false);
            before = c;
        }
    }

    private void add(char first, char second, int number, int from, int to, boolean head) {
        if (first != SearchText.GAP && second != SearchText.GAP) {
            add(Pairs.of(first, second), number, from, to, head);
        }
    }

    private void add(int pair, int number, int from, int to, boolean head) {
        int shard = Pairs.shard(pair, shards);
        if (shard >= from && shard < to) {
            anywhere.add(pair, number);
            if (head) {
                heads.add(pair, number);
            }
        }
    }

    /** The content of a shard. */
    String shard(int number) {
        StringBuilder out = new StringBuilder(4_096);
        for (int i = position(number); i < order.length && order[i] >>> 32 == number; i++) {
            int pair = (int) order[i];
            out.append(Pairs.first(pair)).append(Pairs.second(pair));
            ListCode.append(anywhere.documents(pair), out);
            int[] inHeads = heads.documents(pair);
            if (inHeads.length > 0) {
                ListCode.append(inHeads, out.append(','));
            }
            out.append(';');
        }
        return out.toString();
    }

    private int position(int shard) {
        int found = Arrays.binarySearch(order, (long) shard << 32);
        return found < 0 ? -found - 1 : found;
    }
}
