package dev.sitegen.internal.render.search;

import dev.sitegen.internal.render.search.Symbols.Kind;
import java.util.Arrays;

/**
 * {@linkplain SearchKeys Keys} of texts, one behind the other, as characters: every two that are adjacent are a key, but for
 * {@linkplain SearchText#GAP gaps}. So what most texts consist of, Han characters, is copied as it is. Takes the same memory again
 * when it is cleared. For one thread.
 */
final class KeyText {

    /** Number of characters of the most that one symbol adds: two keys, and gaps. */
    private static final int MOST_A_SYMBOL = 8;

    private char[] chars;
    private int length;

    /** @param capacity number of characters that there is room for at once */
    KeyText(int capacity) {
        chars = new char[capacity + MOST_A_SYMBOL];
    }

    /** The characters, of which the first {@link #length} count; others when keys are added. */
    char[] chars() {
        return chars;
    }

    int length() {
        return length;
    }

    /** Takes away all that is behind a place. */
    void cut(int place) {
        length = place;
    }

    /** Adds characters that are keys already. */
    void add(char[] keys, int from, int to) {
        reserve(to - from);
        System.arraycopy(keys, from, chars, length, to - from);
        length += to - from;
    }

    void add(char c) {
        reserve(1);
        chars[length++] = c;
    }

    /** Adds the keys of a text. */
    void addText(String text) {
        Symbols symbols = symbols(text);
        while (addSentence(symbols)) {
            add(SearchText.GAP);
        }
    }

    private static Symbols symbols(String text) {
        return new Symbols(SearchText.of(text));
    }

    /** Adds the key of each Han character of a name by itself: one character finds names. */
    void addCharacters(String name) {
        Symbols symbols = symbols(name);
        for (Kind kind = symbols.next(); kind != Kind.END; kind = symbols.next()) {
            if (kind == Kind.CHARACTER) {
                reserve(MOST_A_SYMBOL);
                addKey(SearchKeys.hash(symbols.character(), SearchKeys.NOTHING));
            }
        }
    }

    /**
     * Adds the keys of the next sentence, if there are any.
     *
     * @return false if there is no sentence
     */
    boolean addSentence(Symbols symbols) {
        boolean spelled = false;
        boolean word = false;
        int joint = 0;
        Kind kind = symbols.next();
        boolean any = kind != Kind.END;
        while (kind != Kind.END && kind != Kind.BREAK) {
            reserve(symbols.left() + MOST_A_SYMBOL);
            if (kind == Kind.CHARACTER) {
                if (spelled) {
                    addKey(SearchKeys.hash(symbols.character(), joint));
                }
                chars[length++] = symbols.character();
                length = symbols.copyHan(chars, length);
                spelled = false;
            } else {
                boolean isWord = kind == Kind.WORD;
                if (!spelled) {
                    chars[length++] = SearchText.GAP;
                } else if (!(word && isWord)) {
                    addKey(symbols.hash(joint));
                }
                int hash = symbols.hash(SearchKeys.NOTHING);
                addKey(hash);
                joint = SearchKeys.joint(hash);
                spelled = true;
                word = isWord;
            }
            kind = symbols.next();
        }
        return any;
    }

    private void addKey(int hash) {
        int key = SearchKeys.of(hash);
        chars[length++] = Bigram.first(key);
        chars[length++] = Bigram.second(key);
        chars[length++] = SearchText.GAP;
    }

    private void reserve(int more) {
        if (length + more > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(length + more, chars.length * 2));
        }
    }
}
