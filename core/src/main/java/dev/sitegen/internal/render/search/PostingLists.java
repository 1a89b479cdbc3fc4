package dev.sitegen.internal.render.search;

/**
 * Lists of the units that have each key, and whether in a heading. Units must come in the order of their numbers, each as often as
 * may be and first in a heading if it is in one; a list holds the distances from one to the next, less one, each with a bit for the
 * heading, in groups of seven bits.
 */
final class PostingLists {

    private static final int BITS = 7;
    private static final int GROUP = (1 << BITS) - 1;
    private static final int MORE = 1 << BITS;

    /** Bytes of an int. */
    private static final long INT = Integer.BYTES;

    // The fields of a list, side by side, since one look into memory costs more than all that is done with it.
    private static final int FIELDS = 4;
    private static final int KEY = 0;
    /** The last unit. */
    private static final int LAST = 1;
    /** Start of its first slice; 0 where no list is. */
    private static final int FIRST = 2;
    /** Place of the next byte. */
    private static final int NEXT = 3;

    private final Arena arena = new Arena();
    /** The lists by the hash of their keys, and empty places among them: a quarter at least. */
    private int[] lists = new int[FIELDS << 12];

    private int size;

    /**
     * Notes that a unit has a key.
     *
     * @param hash the {@linkplain Bigram#hash hash} of the key
     * @param heading 1 if it is in a heading, or 0
     * @return false if that was known
     */
    boolean add(int key, int hash, int unit, int heading) {
        int list = place(key, hash, lists);
        if (lists[list + FIRST] == 0) {
            list = begin(key, hash, list);
        } else if (lists[list + LAST] == unit) {
            return false;
        }
        int rest = unit - lists[list + LAST] - 1 << 1 | heading;
        lists[list + LAST] = unit;
        int next = lists[list + NEXT];
        for (; rest > GROUP; rest >>>= BITS) {
            next = arena.append(next, rest & GROUP | MORE);
        }
        lists[list + NEXT] = arena.append(next, rest);
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
        int mask = lists.length - 1;
        // All keys of a shard have the lowest bits in common.
        int place = (hash >>> 7) * FIELDS & mask;
        while (lists[place + KEY] != key && lists[place + FIRST] != 0) {
            place = place + FIELDS & mask;
        }
        return place;
    }

    private int[] grown() {
        int[] larger = new int[lists.length * 2];
        for (int list = 0; list < lists.length; list += FIELDS) {
            if (lists[list + FIRST] != 0) {
                int key = lists[list + KEY];
                System.arraycopy(lists, list, larger, place(key, Bigram.hash(key), larger), FIELDS);
            }
        }
        return larger;
    }

    /** Number of bytes of all lists. */
    long bytes() {
        return arena.size() + INT * lists.length;
    }

    /** The keys, in no order. */
    int[] keys() {
        int[] keys = new int[size];
        int count = 0;
        for (int list = 0; list < lists.length; list += FIELDS) {
            if (lists[list + FIRST] != 0) {
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
        int list = place(key, Bigram.hash(key), lists);
        if (lists[list + FIRST] == 0) {
            return;
        }
        Arena.Reader bytes = arena.read(lists[list + FIRST], lists[list + NEXT]);
        int unit = -1;
        int distance = 0;
        int shift = 0;
        for (int value = bytes.next(); value != Arena.Reader.END; value = bytes.next()) {
            distance |= (value & GROUP) << shift;
            shift += BITS;
            if (value < MORE) {
                unit += 1 + (distance >>> 1);
                units.add(unit);
                if ((distance & 1) != 0) {
                    headings.add(unit);
                }
                distance = 0;
                shift = 0;
            }
        }
    }
}
