package dev.sitegen.internal.render.search;

/**
 * Lists of the units that have each key, and whether in a heading. Units must come in the order of their numbers, each as often as
 * may be and first in a heading if it is in one; a list holds the distances from one to the next, less one, each with a bit for the
 * heading, in groups of seven bits.
 */
final class PostingLists {

    static final int BITS = 7;
    static final int GROUP = (1 << BITS) - 1;
    private static final int MORE = 1 << BITS;

    /** Mark of a place where no list is, instead of a key: no text has a control character. */
    private static final int NO_KEY = 1 << 16;

    // The fields of a list, side by side, since one look into memory costs more than all that is done with it.
    private static final int FIELDS = 4;
    private static final int KEY = 0;
    /** The last unit. */
    private static final int LAST = 1;
    /** Start of its first slice. */
    private static final int FIRST = 2;
    /** Place of the next byte. */
    private static final int NEXT = 3;

    private final Arena arena = new Arena();
    /** The lists by the hash of their keys, and empty places among them: a quarter at least. */
    private int[] lists = empty(FIELDS << 12);

    private int size;

    /**
     * Notes that a unit has a key.
     *
     * @param hash the {@linkplain Bigram#hash hash} of the key
     * @param heading 1 if it is in a heading, or 0
     * @return false if that was known
     */
    boolean add(int key, int hash, int unit, int heading) {
        int[] all = lists;
        int list = home(hash, all);
        if (all[list] != key) {
            list = place(key, hash, all);
            if (all[list] == NO_KEY) {
                list = begin(key, hash, list);
                all = lists;
            }
        }
        int last = all[list + LAST];
        if (last == unit) {
            return false;
        }
        all[list + LAST] = unit;
        int rest = unit - last - 1 << 1 | heading;
        int next = all[list + NEXT];
        for (; rest > GROUP; rest >>>= BITS) {
            next = arena.append(next, rest & GROUP | MORE);
        }
        all[list + NEXT] = arena.append(next, rest);
        return true;
    }

    /** Begins the list of a key at its place, and returns that: another one if the lists had to grow. */
    private int begin(int key, int hash, int place) {
        int list = place;
        if (++size * FIELDS > lists.length / 4 * 3) {
            lists = grown();
            list = place(key, hash, lists);
        }
        lists[list + KEY] = key;
        lists[list + LAST] = -1;
        lists[list + FIRST] = arena.begin();
        lists[list + NEXT] = lists[list + FIRST];
        return list;
    }

    /** The place of a key's list among others, or where it belongs. */
    private static int place(int key, int hash, int[] lists) {
        int place = home(hash, lists);
        while (lists[place] != key && lists[place] != NO_KEY) {
            place = place + FIELDS & lists.length - 1;
        }
        return place;
    }

    /** The first place at which a list may be. */
    private static int home(int hash, int[] lists) {
        // All keys of a shard have the lowest bits in common.
        return (hash >>> 7) * FIELDS & lists.length - 1;
    }

    private static int[] empty(int length) {
        int[] lists = new int[length];
        for (int list = 0; list < length; list += FIELDS) {
            lists[list + KEY] = NO_KEY;
        }
        return lists;
    }

    private int[] grown() {
        int[] larger = empty(lists.length * 2);
        for (int list = 0; list < lists.length; list += FIELDS) {
            int key = lists[list + KEY];
            if (key != NO_KEY) {
                System.arraycopy(lists, list, larger, place(key, Bigram.hash(key), larger), FIELDS);
            }
        }
        return larger;
    }

    /** Number of bytes of all lists. */
    long bytes() {
        return arena.size() + (long) Integer.BYTES * lists.length;
    }

    /** The keys, in no order. */
    int[] keys() {
        int[] keys = new int[size];
        int count = 0;
        for (int list = 0; list < lists.length; list += FIELDS) {
            if (lists[list + KEY] != NO_KEY) {
                keys[count++] = lists[list + KEY];
            }
        }
        return keys;
    }

    /**
     * Adds the units that have a key to a list, if there are any.
     *
     * @param headings takes those that have it in a heading, besides
     */
    void addTo(DocumentList units, DocumentList headings, int key) {
        int place = place(key, Bigram.hash(key), lists);
        if (lists[place + KEY] == NO_KEY) {
            return;
        }
        int end = lists[place + NEXT];
        units.begin();
        int at = lists[place + FIRST];
        for (int slice = 0; at != end; slice++) {
            int behind = arena.behind(at, slice, end);
            int from = Arena.inBlock(at);
            units.add(arena.block(at), from, from + behind - at, headings);
            at = behind == end ? end : arena.follow(behind);
        }
    }
}
