package dev.sitegen.internal.render.search;

/** Two adjacent characters of a text, units of UTF-16, as one number; none is 0. */
final class Bigram {

    private Bigram() {}

    static int of(char first, char second) {
        return first << 16 | second;
    }

    static char first(int pair) {
        return (char) (pair >>> 16);
    }

    static char second(int pair) {
        return (char) pair;
    }

    /**
     * A number that has nothing to do with the meaning of the pair but is always the same; the script of the search
     * page computes it as well.
     */
    static int hash(int pair) {
        int hash = (pair ^ pair >>> 15) * 0x2C1B3C6D;
        hash = (hash ^ hash >>> 12) * 0x297A2D39;
        return hash ^ hash >>> 15;
    }

    /** The shard that has a pair, counted from 0; the number of shards is a power of two. */
    static int shard(int pair, int shards) {
        return hash(pair) & shards - 1;
    }
}
