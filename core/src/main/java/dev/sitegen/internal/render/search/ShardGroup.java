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
 * <p>A shard holds its pairs in order, each with two lists: the documents that have it anywhere, then, behind a comma and if
 * there are any, those that have it in what is shown of them in lists. {@code ;} ends what belongs to a pair.
 */
final class ShardGroup {

    /** Pieces have most of their pairs in common, and each holds them. */
    private static final int DOCUMENTS_A_PIECE = 2_500;

    private final SearchScope scope;
    private final DocumentBigrams contents;
    /** The shards of the scope that are in the group, by their number. */
    private final boolean[] isHere;

    private final int size;
    private final long mostBytes;
    private final List<Piece> pieces = new ArrayList<>();
    /** The pairs by shard, then in order: the shard in the upper half. */
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
        int documents = scope.documents().size();
        int count = Parts.count(documents, DOCUMENTS_A_PIECE);
        this.mostBytes = size == 1 ? Long.MAX_VALUE : mostBytes / count;
        for (int i = 0; i < count; i++) {
            pieces.add(new Piece(documents * i / count, documents * (i + 1) / count));
        }
    }

    /** Some adjacent documents of the scope, inverted: by pair. */
    private final class Piece {

        private final PostingLists anywhere = new PostingLists();
        private final PostingLists inHeads = new PostingLists();
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
                    contents.read(scope.documents().get(next), content);
                    add(next, content);
                }
            }
            return anywhere.bytes() <= mostBytes;
        }

        private void add(int document, Content content) {
            for (int i = 0; i < content.size(); i++) {
                int pair = content.pair(i);
                if (isHere[Bigram.shard(pair, isHere.length)]) {
                    anywhere.add(pair, document);
                    if (content.isInHead(i)) {
                        inHeads.add(pair, document);
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
        long[] pairs = order();
        DocumentList documents = new DocumentList();
        StringBuilder out = new StringBuilder(4_096);
        for (int i = position(pairs, number); i < pairs.length && pairs[i] >>> 32 == number; i++) {
            int pair = (int) pairs[i];
            out.append(Bigram.first(pair)).append(Bigram.second(pair));
            documents.clear();
            pieces.forEach(piece -> piece.anywhere.addTo(documents, pair));
            documents.writeTo(out);
            documents.clear();
            pieces.forEach(piece -> piece.inHeads.addTo(documents, pair));
            if (!documents.isEmpty()) {
                documents.writeTo(out.append(','));
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
