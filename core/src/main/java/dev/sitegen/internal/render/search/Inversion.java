package dev.sitegen.internal.render.search;

import java.util.Arrays;

/**
 * Adjacent entries of a scope, inverted: the units by key, as long as they do not take too much memory. On the way there is a checksum of
 * what each shard says of them: equal sums mean equal content, with a chance of 1 in 2⁶⁴ to be wrong. The sum of several inversions is that
 * of all their entries. For one thread until all entries are in it.
 */
final class Inversion {

    /** Those shards of the scope that it has keys of. */
    private final boolean[] isHere;

    private final long mostBytes;
    private final long[] sums;
    private PostingLists lists = new PostingLists();
    private boolean complete = true;

    /** @param mostBytes how much memory it may take */
    Inversion(boolean[] isHere, long mostBytes) {
        this.isHere = isHere;
        this.mostBytes = mostBytes;
        this.sums = new long[isHere.length];
    }

    /** Inverts all shards. */
    static Inversion ofAll(int shards, long mostBytes) {
        boolean[] all = new boolean[shards];
        Arrays.fill(all, true);
        return new Inversion(all, mostBytes);
    }

    /** Adds an entry, the number of which is higher than all before. */
    void add(int entry, EntryKeys keys) {
        int first = entry * (keys.places() / 2);
        if (keys.column() >= 0) {
            add(Bigram.of((char) 0, (char) keys.column()), first, 0);
        }
        add(keys.heads().chars(), 0, keys.heads().length(), first, 0);
        for (int place = 0; place < keys.places(); place++) {
            for (int at = keys.last(place); at != EntryKeys.NONE; at = keys.before(at)) {
                add(keys.sentences(), at + 1, keys.end(at), first + (place >>> 1), place & 1 ^ 1);
            }
        }
        if (lists.bytes() > mostBytes) {
            lists = new PostingLists();
            complete = false;
        }
    }

    private void add(char[] chars, int from, int to, int unit, int heading) {
        char before = SearchText.GAP;
        for (int i = from; i < to; i++) {
            char c = chars[i];
            if (c > SearchText.GAP && before > SearchText.GAP) {
                add(Bigram.of(before, c), unit, heading);
            }
            before = c;
        }
    }

    private void add(int key, int unit, int heading) {
        int hash = Bigram.hash(key);
        int shard = hash & isHere.length - 1;
        if (isHere[shard] && lists.add(key, hash, unit, heading)) {
            sums[shard] += scattered((long) key << Integer.SIZE | 2L * unit + heading);
        }
    }

    /** Another number for every number, all bits of which depend on all of its bits. */
    private static long scattered(long number) {
        long bits = (number ^ number >>> 31) * 0xD6E8FEB86659FD93L;
        bits = (bits ^ bits >>> 32) * 0xD6E8FEB86659FD93L;
        return bits ^ bits >>> 32;
    }

    /** The checksums of its shards; of no meaning for others. */
    long[] sums() {
        return sums;
    }

    /** Returns whether all that was added is in the lists. */
    boolean isComplete() {
        return complete;
    }

    /** The units by key. */
    PostingLists lists() {
        return lists;
    }
}
