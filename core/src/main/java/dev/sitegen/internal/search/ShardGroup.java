package dev.sitegen.internal.search;

import dev.sitegen.internal.plan.SearchScope;
import dev.sitegen.model.Document;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Some of the shards of a scope, worked out in one pass over the digests of its documents. Does not change any more then.
 *
 * <p>A shard holds its pairs in order, each with two lists: the documents that have it anywhere, then, behind a comma and if
 * there are any, those that have it in what is shown of them in lists. {@code ;} ends what belongs to a pair. The column of a
 * document stands there as a pair as well: of the character 0 and the number of the column.
 */
final class ShardGroup {

    private final SearchScope scope;
    private final int from;
    private final int to;
    /** Whether the scope has no other shards. */
    private final boolean isWhole;

    private final PostingLists anywhere = new PostingLists();
    private final PostingLists inHeads = new PostingLists();
    /** The pairs by shard, then in order: the shard in the upper half. */
    private long[] order;

    private ShardGroup(SearchScope scope, int from, int to) {
        this.scope = scope;
        this.from = from;
        this.to = to;
        this.isWhole = to - from == scope.shards();
    }

    /**
     * Works out a group of shards.
     *
     * @param from the first shard
     * @param to behind the last
     * @param mostBytes how much memory it may take
     * @return the group; nothing if it would take more, unless it is of a single shard
     */
    static Optional<ShardGroup> of(SearchScope scope, int from, int to, Heads heads, Digests digests, long mostBytes)
            throws IOException {
        ShardGroup group = new ShardGroup(scope, from, to);
        List<Document> documents = scope.documents();
        for (int number = 0; number < documents.size(); number++) {
            group.add(documents.get(number), number, heads, digests);
            if (group.anywhere.bytes() > mostBytes && to - from > 1) {
                return Optional.empty();
            }
        }
        group.sort();
        return Optional.of(group);
    }

    private void add(Document document, int number, Heads heads, Digests digests) throws IOException {
        int column = heads.column(document);
        if (column >= 0) {
            add(Pairs.of((char) 0, (char) column), number, false);
        }
        for (String text : heads.of(document)) {
            char[] words = SearchText.of(text.toCharArray(), text.length());
            for (int i = 1; i < words.length; i++) {
                add(words[i - 1], words[i], number, true);
            }
        }
        byte[] digest = digests.of(document);
        char before = SearchText.GAP;
        for (int i = 0; i < digest.length; i += 2) {
            char c = (char) (digest[i] << 8 | digest[i + 1] & 0xFF);
            add(before, c, number, false);
            before = c;
        }
    }

    private void add(char first, char second, int number, boolean inHead) {
        if (first != SearchText.GAP && second != SearchText.GAP) {
            add(Pairs.of(first, second), number, inHead);
        }
    }

    private void add(int pair, int number, boolean inHead) {
        if (isWhole || isHere(Pairs.shard(pair, scope.shards()))) {
            anywhere.add(pair, number);
            if (inHead) {
                inHeads.add(pair, number);
            }
        }
    }

    private void sort() {
        int[] pairs = anywhere.pairs();
        order = new long[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            order[i] = (long) Pairs.shard(pairs[i], scope.shards()) << 32 | pairs[i] & 0xFFFF_FFFFL;
        }
        Arrays.sort(order);
    }

    boolean holds(SearchScope scope, int shard) {
        return scope == this.scope && isHere(shard);
    }

    private boolean isHere(int shard) {
        return shard >= from && shard < to;
    }

    /** How many shards it has. */
    int size() {
        return to - from;
    }

    /** The content of a shard. */
    String shard(int number) {
        StringBuilder out = new StringBuilder(4_096);
        for (int i = position(number); i < order.length && order[i] >>> 32 == number; i++) {
            int pair = (int) order[i];
            out.append(Pairs.first(pair)).append(Pairs.second(pair));
            anywhere.write(pair, out);
            if (inHeads.has(pair)) {
                inHeads.write(pair, out.append(','));
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
