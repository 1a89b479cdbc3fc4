package dev.sitegen.internal.render.search;

import dev.sitegen.internal.plan.SearchScope;
import dev.sitegen.internal.render.search.DocumentBigrams.Content;
import dev.sitegen.model.Site;
import java.io.IOException;

/**
 * A checksum of the content of each shard, which costs much less than the shard: equal sums mean equal content, with a
 * chance of 1 in 2⁶⁴ to be wrong. Safe to share between threads.
 */
public final class ShardSums {

    private final DocumentBigrams contents;

    public ShardSums(Site site, SearchExtracts extracts) {
        this.contents = new DocumentBigrams(new ResultFields(site), extracts);
    }

    /**
     * Contributions of some entries of a scope to its shards. The sum of a shard is that of all contributions.
     *
     * @param from the number of the first entry
     * @param to the number behind the last
     * @return by shard
     * @throws IOException if a search extract cannot be read back
     */
    public long[] of(SearchScope scope, int from, int to) throws IOException {
        long[] sums = new long[scope.shards()];
        Content content = new Content();
        int units = scope.units();
        for (int i = from; i < to; i++) {
            contents.read(scope, i, content);
            for (int k = 0; k < content.size(); k++) {
                int key = content.key(k);
                long place = 2L * (i * units + content.unit(k)) + (content.isInHeading(k) ? 1 : 0);
                sums[Bigram.shard(key, sums.length)] += scattered((long) key << 32 | place);
            }
        }
        return sums;
    }

    /** Another number for every number, all bits of which depend on all of its bits. */
    private static long scattered(long number) {
        long bits = (number ^ number >>> 31) * 0xD6E8FEB86659FD93L;
        bits = (bits ^ bits >>> 32) * 0xD6E8FEB86659FD93L;
        return bits ^ bits >>> 32;
    }
}
