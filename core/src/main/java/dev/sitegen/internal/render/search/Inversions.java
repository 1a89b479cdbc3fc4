package dev.sitegen.internal.render.search;

import dev.sitegen.model.Site;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Inverts entries of scopes. What was inverted for its checksums is kept for those who make the shards of the same scope, so that a build
 * which makes them all reads every entry once. Thread-safe.
 */
public final class Inversions {

    /** The inversions of a scope take this part of the heap at most. */
    private static final int PART_OF_HEAP = 8;

    /** Enough for all shards of a scope, unless its documents have hardly a word in common. */
    private static final long MOST_BYTES = 256L << 20;

    private final DocumentBigrams contents;
    private final long mostBytes;
    /** Inversions of all shards, of entries of one scope. */
    private final Map<Entries, Inversion> kept = new HashMap<>();

    public Inversions(Site site, SearchExtracts extracts) {
        this(
                new DocumentBigrams(new ResultFields(site), extracts),
                Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() / PART_OF_HEAP));
    }

    /** @param mostBytes how much memory the inversions of a scope may take, unless they are of a single shard */
    Inversions(DocumentBigrams contents, long mostBytes) {
        this.contents = contents;
        this.mostBytes = mostBytes;
    }

    /**
     * Checksums of what the shards of a scope say of some entries, by shard: as long as that is the same, they are. The sum of a shard is
     * that over all entries.
     *
     * @throws IOException if a search extract cannot be read back
     */
    public long[] sums(Entries entries) throws IOException {
        Inversion inversion = Inversion.ofAll(entries.scope().shards(), bytes(entries));
        add(entries, inversion);
        if (inversion.isComplete()) {
            keep(entries, inversion);
        }
        return inversion.sums();
    }

    private synchronized void keep(Entries entries, Inversion inversion) {
        kept.keySet().removeIf(other -> other.scope() != entries.scope());
        kept.put(entries, inversion);
    }

    /**
     * The inversion of some entries, which may have keys of more shards.
     *
     * @param shards those that it must have the keys of
     * @param single whether that is a single one, which is made whatever memory it takes
     */
    Inversion of(Entries entries, boolean[] shards, boolean single) throws IOException {
        Inversion known = take(entries);
        if (known != null) {
            return known;
        }
        Inversion inversion = new Inversion(shards, single ? Long.MAX_VALUE : bytes(entries));
        add(entries, inversion);
        return inversion;
    }

    private synchronized Inversion take(Entries entries) {
        return kept.remove(entries);
    }

    private long bytes(Entries entries) {
        return mostBytes * (entries.to() - entries.from()) / entries.scope().size();
    }

    private void add(Entries entries, Inversion inversion) throws IOException {
        EntryKeys keys = new EntryKeys();
        for (int entry = entries.from(); entry < entries.to(); entry++) {
            contents.read(entries.scope(), entry, keys);
            inversion.add(entry, keys);
        }
    }
}
