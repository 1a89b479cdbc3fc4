package dev.sitegen.internal.render.search;

import dev.sitegen.internal.plan.Parts;
import dev.sitegen.internal.plan.SearchScope;
import dev.sitegen.internal.render.search.DocumentBigrams.Content;
import java.io.IOException;
import java.util.ArrayList;
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

    /** Pieces have most of their keys in common, and each holds them. */
    private static final int ENTRIES_A_PIECE = 2_500;

    private final SearchScope scope;
    private final DocumentBigrams contents;
    /** The shards of the scope that are in the group, by their number. */
    private final boolean[] isHere;

    private final int size;
    private final long mostBytes;
    private final List<Piece> pieces = new ArrayList<>();
    /** The keys by shard, then in order: the shard in the upper half. */
    private long[] order;

    /**
     * @param shards which shards it is of
     * @param mostBytes how much memory it may take, unless it is of a single shard
     */
    ShardGroup(SearchScope scope, BitSet shards, DocumentBigrams contents, long mostBytes) {
        this.scope = scope;
        this.contents = contents;
        this.isHere = new boolean[scope.shards()];
        shards.stream().forEach(shard -> isHere[shard] = true);
        this.size = shards.cardinality();
        int entries = scope.size();
        int count = Parts.count(entries, ENTRIES_A_PIECE);
        this.mostBytes = size == 1 ? Long.MAX_VALUE : mostBytes / count;
        for (int i = 0; i < count; i++) {
            pieces.add(new Piece(entries * i / count, entries * (i + 1) / count));
        }
    }

    /** Some adjacent entries of the scope, inverted: by key. */
    private final class Piece {

        private final PostingLists anywhere = new PostingLists();
        private final PostingLists inHeadings = new PostingLists();
        private final int to;
        private int next;

        Piece(int from, int to) {
            this.next = from;
            this.to = to;
        }

        /** Returns whether it was possible; done once, by whoever comes first while all others wait. */
        synchronized boolean workOut() throws IOException {
            if (next < to) {
                Content content = new Content();
                for (; next < to && anywhere.bytes() <= mostBytes; next++) {
                    contents.read(scope, next, content);
                    add(next, content);
                }
            }
            return anywhere.bytes() <= mostBytes;
        }

        private void add(int entry, Content content) {
            int first = entry * scope.units();
            for (int i = 0; i < content.size(); i++) {
                int key = content.key(i);
                if (isHere[Bigram.shard(key, isHere.length)]) {
                    anywhere.add(key, first + content.unit(i));
                    if (content.isInHeading(i)) {
                        inHeadings.add(key, first + content.unit(i));
                    }
                }
            }
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
        StringBuilder out = new StringBuilder(4_096);
        for (int i = position(keys, number); i < keys.length && keys[i] >>> 32 == number; i++) {
            int key = (int) keys[i];
            out.append(Bigram.first(key)).append(Bigram.second(key));
            units.clear();
            pieces.forEach(piece -> piece.anywhere.addTo(units, key));
            units.writeTo(out);
            units.clear();
            pieces.forEach(piece -> piece.inHeadings.addTo(units, key));
            if (!units.isEmpty()) {
                units.writeTo(out.append(','));
            }
            out.append(';');
        }
        return out.toString();
    }

    private synchronized long[] order() {
        if (order == null) {
            order = pieces.stream()
                    .flatMapToInt(piece -> Arrays.stream(piece.anywhere.pairs()))
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
