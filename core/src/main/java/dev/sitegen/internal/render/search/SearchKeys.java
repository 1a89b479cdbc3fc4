package dev.sitegen.internal.render.search;

import dev.sitegen.internal.render.search.Symbols.Kind;

/**
 * Keys of the index that a text has, each a {@link Bigram}: two adjacent Han characters; a number or a word by itself; and a
 * number or a word with the symbol behind it, but no two words. Keys that are no two characters are made of the
 * hash of their symbols: a first character of the private use area, which no text has, and any second one. For one thread.
 */
final class SearchKeys {

    private static final int PRIVATE_USE = 0xE000;
    private static final int PRIVATE_USES = 0x1900;
    private static final int SECOND = 0x4E00;
    private static final int SECONDS = 0x5000;
    private static final int FNV_OFFSET = 0x811C9DC5;
    private static final int FNV_PRIME = 0x01000193;
    private static final char JOINT = '+';

    /** Receives the keys of a text in their order. */
    @FunctionalInterface
    interface Sink {

        void key(int key);

        /** Notes that a sentence ends. */
        default void endSentence() {}
    }

    private SearchKeys() {}

    /**
     * Hands on the keys of a text.
     *
     * @param text as {@link SearchText#of} gives it
     */
    static void read(char[] text, Sink sink) {
        Symbols symbols = new Symbols(text);
        char character = 0;
        String spelling = "";
        boolean word = false;
        for (Kind kind = symbols.next(); kind != Kind.END; kind = symbols.next()) {
            if (kind == Kind.CHARACTER) {
                char next = symbols.character();
                if (character != 0) {
                    sink.key(Bigram.of(character, next));
                } else if (!spelling.isEmpty()) {
                    sink.key(key(hash(next, hash(JOINT, hash(spelling, FNV_OFFSET)))));
                }
                character = next;
                spelling = "";
                word = false;
            } else if (kind == Kind.BREAK) {
                character = 0;
                spelling = "";
                sink.endSentence();
            } else {
                String next = symbols.spelling();
                boolean isWord = kind == Kind.WORD;
                if (!spelling.isEmpty() && !(word && isWord)) {
                    sink.key(key(hash(next, hash(JOINT, hash(spelling, FNV_OFFSET)))));
                }
                sink.key(of(next));
                character = 0;
                spelling = next;
                word = isWord;
            }
        }
    }

    /** Hands on the key of each Han character of a name by itself: one character finds names. */
    static void readCharacters(char[] name, Sink sink) {
        Symbols symbols = new Symbols(name);
        for (Kind kind = symbols.next(); kind != Kind.END; kind = symbols.next()) {
            if (kind == Kind.CHARACTER) {
                sink.key(of(String.valueOf(symbols.character())));
            }
        }
    }

    /** The key of a number or a word, or of symbols with a {@code +} between them. */
    static int of(String symbols) {
        return key(hash(symbols, FNV_OFFSET));
    }

    // Step by step, since strings need not be made for it.
    private static int hash(String more, int before) {
        int hash = before;
        for (int i = 0; i < more.length(); i++) {
            hash = hash(more.charAt(i), hash);
        }
        return hash;
    }

    private static int hash(char more, int before) {
        return (before ^ more) * FNV_PRIME;
    }

    private static int key(int hash) {
        int mixed = Bigram.hash(hash);
        int first = PRIVATE_USE + (mixed >>> 16) % PRIVATE_USES;
        int second = SECOND + (mixed & 0xFFFF) % SECONDS;
        return Bigram.of((char) first, (char) second);
    }
}
