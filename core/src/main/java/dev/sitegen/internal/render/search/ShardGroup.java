package dev.sitegen.internal.render.search;

import dev.sitegen.internal.plan.SearchScope;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Some of the shards of a scope. They are computed in one pass over the documents, in pieces on which as many threads
 * can be at work; a group that was computed does not change any more.
 *
 * <p>A shard holds its keys in order, each with two lists: the units that have it anywhere, then, behind a comma and if
 * there are any, those that have it in a heading. A unit is known by its number in its entry and that of the entry times the
 * number of {@linkplain SearchScope#units units}. {@code ;} ends what belongs to a key.
 */
final class ShardGroup {

    private final SearchScope scope;
    private final Inversions inversions;
    /** The shards of the scope that are in the group, by their number. */
    private final boolean[] isHere;

    private final int size;
    private final List<Piece> pieces;
    /** The keys by shard, then in order: the shard in the upper half. */
    private long[] order;

    /**
     * @param shards which shards it is of
     * @param inversions makes what it is made of
     */
    ShardGroup(SearchScope scope, BitSet shards, Inversions inversions) {
        this.scope = scope;
        this.inversions = inversions;
        this.isHere = new boolean[scope.shards()];
        shards.stream().forEach(shard -> isHere[shard] = true);
        this.size = shards.cardinality();
        this.pieces = Entries.of(scope).stream().map(Piece::new).toList();
    }

    /** Some entries of the scope, inverted by whoever comes first while all others wait. */
    private final class Piece {

        private final Entries entries;
        private Inversion inversion;

        Piece(Entries entries) {
            this.entries = entries;
        }

        /** Returns whether it does not take too much memory. */
        synchronized boolean workOut() throws IOException {
            if (inversion == null) {
                inversion = inversions.of(entries, isHere, size == 1);
            }
            return inversion.isComplete();
        }

        PostingLists lists() {
            return inversion.lists();
        }
    }

    /**
     * Works it out.
     *
     * @param first with which piece to begin: threads that begin with different ones share the work
     * @return false if it would take too much memory; it is of no use then
     * @throws IOException if a document cannot be read back
     */
    boolean workOut(int first) throws IOException {
        for (int i = 0; i < pieces.size(); i++) {
            if (!pieces.get((first + i) % pieces.size()).workOut()) {
                return false;
            }
        }
        return true;
    }

    boolean holds(SearchScope scope, int shard) {
        return scope == this.scope && isHere[shard];
    }

    /** Number of its shards. */
    int size() {
        return size;
    }

    /** The content of a shard, once all was computed. */
    String shard(int number) {
        long[] keys = order();
        DocumentList units = new DocumentList();
        DocumentList headings = new DocumentList();
        StringBuilder out = new StringBuilder(4_096);
        for (int i = position(keys, number); i < keys.length && keys[i] >>> 32 == number; i++) {
            int key = (int) keys[i];
            out.append(Bigram.first(key)).append(Bigram.second(key));
            units.clear();
            headings.clear();
            for (Piece piece : pieces) {
                piece.lists().addTo(units, headings, key);
            }
            units.writeTo(out);
            if (!headings.isEmpty()) {
                headings.writeTo(out.append(','));
            }
            out.append(';');
        }
        return out.toString();
    }

    private synchronized long[] order() {
        if (order == null) {
            order = pieces.stream()
                    .flatMapToInt(piece -> Arrays.stream(piece.lists().keys()))
                    .mapToLong(pair -> (long) Bigram.shard(pair, scope.shards()) << 32 | pair & 0xFFFF_FFFFL)
                    .sorted()
                    .distinct()
                    .toArray();
        }
        return order;
    }

    private static int position(long[] order, int shard) {
        int found = Arrays.binarySearch(order, (long) shard << 32);
        return found < 0 ? -found - 1 : found;
    }
}
