package dev.sitegen.internal.cache;

import dev.sitegen.internal.plan.SearchScope;
import dev.sitegen.internal.render.search.Entries;
import dev.sitegen.internal.render.search.Inversions;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The {@linkplain Inversions#sums sums} of the shards of the search, each composed from pieces: the contribution of some
 * adjacent entries is not computed again as long as they are the same. Thread-safe.
 */
final class SearchSums {

    private final Inversions inversions;
    private final Documents documents;
    private final Fingerprint configuration;
    private final Map<Fingerprint, long[]> known;
    private final Map<SearchScope, List<Piece>> scopes = new ConcurrentHashMap<>();

    /**
     * @param configuration of what all documents depend on
     * @param known the pieces that an earlier build computed
     */
    SearchSums(Inversions inversions, Documents documents, Fingerprint configuration, Map<Fingerprint, long[]> known) {
        this.inversions = inversions;
        this.documents = documents;
        this.configuration = configuration;
        this.known = known;
    }

    /**
     * The sum of a shard.
     *
     * @throws IOException if the search extract of a document cannot be read back
     */
    long of(SearchScope scope, int shard) throws IOException {
        List<Piece> pieces = scopes.computeIfAbsent(scope, this::pieces);
        for (Piece piece : pieces) {
            piece.begin();
        }
        long sum = 0;
        for (Piece piece : pieces) {
            sum += piece.sums()[shard];
        }
        return sum;
    }

    private List<Piece> pieces(SearchScope scope) {
        return Entries.of(scope).stream().map(Piece::new).toList();
    }

    /** The pieces of all scopes that were asked for, for the next build. */
    Map<Fingerprint, long[]> pieces() {
        Map<Fingerprint, long[]> all = new HashMap<>();
        scopes.values().forEach(scope -> scope.forEach(piece -> all.put(piece.made, piece.sums)));
        return all;
    }

    /** Some entries of a scope, one behind the other. */
    private final class Piece {

        private final Entries entries;
        private final Fingerprint made;
        private final AtomicBoolean begun;
        private long[] sums;

        Piece(Entries entries) {
            this.entries = entries;
            SearchScope scope = entries.scope();
            int from = entries.from();
            int to = entries.to();
            Fingerprint.Builder builder = new Fingerprint.Builder();
            builder.add(configuration).add(scope.shards()).add(scope.units()).add(from);
            int names = scope.names().size();
            scope.names()
                    .subList(Math.min(from, names), Math.min(to, names))
                    .forEach(name -> builder.add(name.title()));
            scope.documents()
                    .subList(Math.max(from, names) - names, Math.max(to, names) - names)
                    .forEach(document -> builder.add(documents.made(document)));
            this.made = builder.build();
            this.sums = known.get(made);
            this.begun = new AtomicBoolean(sums != null);
        }

        /** Computes the checksums if nobody has begun: threads that ask for neighbours at one time share the pieces, and wait when none is left. */
        void begin() throws IOException {
            if (begun.compareAndSet(false, true)) {
                sums();
            }
        }

        /** Checksums by shard; computed once, while all others wait. */
        synchronized long[] sums() throws IOException {
            if (sums == null) {
                sums = inversions.sums(entries);
            }
            return sums;
        }
    }
}
