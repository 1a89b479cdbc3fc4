package dev.sitegen.internal.search;

import dev.sitegen.internal.plan.Output.SearchShard;
import dev.sitegen.internal.plan.Parts;
import dev.sitegen.internal.plan.SearchScope;
import dev.sitegen.internal.search.Contents.Content;
import dev.sitegen.model.Site;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Of each shard a sum over all that stands in it, which costs much less than the shard: one that has the sum it had has the
 * content it had; that this is wrong by accident happens once in 2⁶⁴. Safe to share between threads.
 */
public final class ShardSums {

    /** Enough that threads seldom want the same piece, and few enough to add up. */
    private static final int DOCUMENTS_A_PIECE = 512;

    private final Contents contents;
    private final Map<SearchScope, List<Piece>> scopes = new ConcurrentHashMap<>();

    public ShardSums(Site site, Digests digests) {
        this.contents = new Contents(new Heads(site), digests);
    }

    /**
     * The sum of a shard.
     *
     * @throws IOException if a digest cannot be read back
     */
    public long of(SearchShard shard) throws IOException {
        List<Piece> pieces = scopes.computeIfAbsent(shard.scope(), this::pieces);
        long sum = 0;
        // Threads that ask for neighbours at one time work out different pieces first.
        int first = shard.number() * (pieces.size() * 5 / 8 + 1);
        for (int i = 0; i < pieces.size(); i++) {
            sum += pieces.get((first + i) % pieces.size()).sums()[shard.number()];
        }
        return sum;
    }

    private List<Piece> pieces(SearchScope scope) {
        int size = scope.documents().size();
        return IntStream.range(0, Parts.count(size, DOCUMENTS_A_PIECE))
                .map(piece -> piece * DOCUMENTS_A_PIECE)
                .mapToObj(from -> new Piece(scope, from, Math.min(size, from + DOCUMENTS_A_PIECE)))
                .toList();
    }

    /** Some documents of a scope, one behind the other. */
    private final class Piece {

        private final SearchScope scope;
        private final int from;
        private final int to;
        private long[] sums;

        Piece(SearchScope scope, int from, int to) {
            this.scope = scope;
            this.from = from;
            this.to = to;
        }

        /** By shard; worked out once, by whoever comes first while all others wait. */
        synchronized long[] sums() throws IOException {
            if (sums == null) {
                sums = workOut();
            }
            return sums;
        }

        private long[] workOut() throws IOException {
            long[] all = new long[scope.shards()];
            for (int i = from; i < to; i++) {
                Content content = contents.of(scope.documents().get(i));
                int[] pairs = content.pairs();
                for (int k = 0; k < pairs.length; k++) {
                    long place = 2L * i + (k < content.heads() ? 1 : 0);
                    all[Pairs.shard(pairs[k], all.length)] += scattered((long) pairs[k] << 32 | place);
                }
            }
            return all;
        }
    }

    /** Another number for every number, all bits of which depend on all of its bits. */
    private static long scattered(long number) {
        long bits = (number ^ number >>> 31) * 0xD6E8FEB86659FD93L;
        bits = (bits ^ bits >>> 32) * 0xD6E8FEB86659FD93L;
        return bits ^ bits >>> 32;
    }
}
