package dev.sitegen.internal.render.search;

/**
 * Keys of the index, each a {@link Bigram}: two adjacent Han characters; a number or a word by itself; and a number or a word with
 * the symbol behind it, but no two words. Keys that are no two characters are made of the hash of their symbols: a first
 * character of the private use area, which no text has, and any second one.
 */
final class SearchKeys {

    /** Hash of no symbols. */
    static final int NOTHING = 0x811C9DC5;

    private static final int PRIVATE_USE = 0xE000;
    private static final int PRIVATE_USES = 0x1900;
    private static final int SECOND = 0x4E00;
    private static final int SECONDS = 0x5000;
    private static final int FNV_PRIME = 0x01000193;
    private static final char JOINT = '+';

    private SearchKeys() {}

    /** The key of a number or a word, or of symbols with a {@code +} between them. */
    static int of(String symbols) {
        return of(hash(symbols.toCharArray(), 0, symbols.length(), NOTHING));
    }

    /** The key of symbols with such a hash. */
    static int of(int hash) {
        int mixed = Bigram.hash(hash);
        int first = PRIVATE_USE + (mixed >>> 16) % PRIVATE_USES;
        int second = SECOND + (mixed & 0xFFFF) % SECONDS;
        return Bigram.of((char) first, (char) second);
    }

    /** Hash of some characters and of what was before them: step by step, since strings need not be made for it. */
    static int hash(char[] text, int from, int to, int before) {
        int hash = before;
        for (int i = from; i < to; i++) {
            hash = hash(text[i], hash);
        }
        return hash;
    }

    /** Hash of a character and of what was before it. */
    static int hash(char more, int before) {
        return (before ^ more) * FNV_PRIME;
    }

    /** Hash of a symbol and what makes a pair with whatever comes behind it. */
    static int joint(int hash) {
        return hash(JOINT, hash);
    }
}
