package dev.sitegen.internal.search;

import dev.sitegen.internal.plan.SearchScope;
import dev.sitegen.internal.search.Contents.Content;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/**
 * Some of the shards of a scope, worked out in one pass over its documents. Does not change any more then.
 *
 * <p>A shard holds its pairs in order, each with two lists: the documents that have it anywhere, then, behind a comma and if
 * there are any, those that have it in what is shown of them in lists. {@code ;} ends what belongs to a pair.
 */
final class ShardGroup {

    private final SearchScope scope;
    /** By shard of the scope. */
    private final boolean[] isHere;

    private final int size;

    private final PostingLists anywhere = new PostingLists();
    private final PostingLists inHeads = new PostingLists();
    /** The pairs by shard, then in order: the shard in the upper half. */
    private long[] order;

    private ShardGroup(SearchScope scope, BitSet shards) {
        this.scope = scope;
        this.isHere = new boolean[scope.shards()];
        shards.stream().forEach(shard -> isHere[shard] = true);
        this.size = shards.cardinality();
    }

    /**
     * Works out a group of shards.
     *
     * @param mostBytes how much memory it may take
     * @return the group; nothing if it would take more, unless it is of a single shard
     */
    static Optional<ShardGroup> of(SearchScope scope, BitSet shards, Contents contents, long mostBytes)
            throws IOException {
        ShardGroup group = new ShardGroup(scope, shards);
        for (int i = 0; i < scope.documents().size(); i++) {
            group.add(i, contents.of(scope.documents().get(i)));
            if (group.anywhere.bytes() > mostBytes && group.size > 1) {
                return Optional.empty();
            }
        }
        group.sort();
        return Optional.of(group);
    }

    private void add(int document, Content content) {
        int[] pairs = content.pairs();
        for (int i = 0; i < pairs.length; i++) {
            if (isHere[Pairs.shard(pairs[i], isHere.length)]) {
                anywhere.add(pairs[i], document);
                if (i < content.heads()) {
                    inHeads.add(pairs[i], document);
                }
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
        return scope == this.scope && isHere[shard];
    }

    /** How many shards it has. */
    int size() {
        return size;
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
