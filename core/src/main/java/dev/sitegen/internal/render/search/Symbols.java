package dev.sitegen.internal.render.search;

/**
 * The symbols of a text, one after another: a Han character or kana, a whole number, a word of letters. Numbers are the
 * same however they are written: {@code 1,024} and 1024, 2.2万 and 22000, 七十七 and 77. For one thread.
 */
final class Symbols {

    /** Kinds of symbols. */
    enum Kind {
        /** One character of a script without blanks. */
        CHARACTER,
        NUMBER,
        WORD,
        /** No symbol: the end of a sentence. */
        BREAK,
        /** No symbol: the end of the text. */
        END
    }

    private static final int LONGEST_WORD_WITHOUT_PLURAL = 3;

    private final char[] text;
    private final int length;
    private final Numerals numerals;
    private int at;
    private char character;
    /** Place of the word that was read last. */
    private int word;

    /** Place behind it; 0 if a number was read last. */
    private int wordEnd;

    /** @param text as {@link SearchText#of} gives it */
    Symbols(char[] text) {
        this(text, text.length);
    }

    /** @param length how many of the characters there are */
    Symbols(char[] text, int length) {
        this.text = text;
        this.length = length;
        this.numerals = new Numerals(text, length);
    }

    /** Goes on to the next symbol. */
    Kind next() {
        while (at < length) {
            char c = text[at];
            if (isPlainHan(c)) {
                at++;
                character = c;
                return Kind.CHARACTER;
            }
            if (c == SearchText.BREAK) {
                at++;
                return Kind.BREAK;
            }
            if (isMark(c)) {
                at++;
                if (c == '%' && isBehindNumber() || c == '‰') {
                    character = c;
                    return Kind.CHARACTER;
                }
                continue;
            }
            return letterOrNumber(c);
        }
        return Kind.END;
    }

    /** Returns whether a character is a symbol whatever is around it. */
    private static boolean isPlainHan(char c) {
        return SearchText.isUsualHan(c) && !Numerals.isUsualNumeral(c);
    }

    /**
     * Copies the Han characters that come next, if there are any, and goes on to what is behind them.
     *
     * @param to takes them
     * @param place where the first is to be
     * @return the place behind the last
     */
    int copyHan(char[] to, int place) {
        char[] from = text;
        int end = length;
        int next = at;
        int behind = place;
        while (next < end && isPlainHan(from[next])) {
            to[behind++] = from[next++];
        }
        at = next;
        return behind;
    }

    /** Number of characters of the text that were not read yet. */
    int left() {
        return length - at;
    }

    private boolean isBehindNumber() {
        return at >= 2 && isDigit(text[at - 2]);
    }

    private Kind letterOrNumber(char c) {
        int end = isDigit(c) ? numerals.digits(at) : Numerals.isNumeral(c) ? numerals.han(at) : at;
        if (end > at) {
            at = end;
            wordEnd = 0;
            return Kind.NUMBER;
        }
        if (isCharacter(c)) {
            at++;
            character = c;
            return Kind.CHARACTER;
        }
        int from = at;
        while (at < length && isLetter(text[at])) {
            at++;
        }
        word = from;
        wordEnd = isPlural(from, at) ? at - 1 : at;
        return Kind.WORD;
    }

    /** The character of a symbol that is one. */
    char character() {
        return character;
    }

    /** The spelling of a number or a word that all its forms have in common. */
    String spelling() {
        return wordEnd == 0 ? numerals.spelling() : new String(text, word, wordEnd - word);
    }

    /** Hash of that spelling and of what was before it. */
    int hash(int before) {
        return wordEnd == 0 ? numerals.hash(before) : SearchKeys.hash(text, word, wordEnd, before);
    }

    private boolean isPlural(int from, int to) {
        return to - from > LONGEST_WORD_WITHOUT_PLURAL && text[to - 1] == 's' && text[to - 2] != 's';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isMark(char c) {
        return c == SearchText.GAP || c == '.' || c == ',' || c == '%' || c == '‰';
    }

    private static boolean isLetter(char c) {
        return !isMark(c) && c != SearchText.BREAK && !isDigit(c) && !isCharacter(c);
    }

    /** Returns whether a character is a symbol by itself: Han, its marks, kana, or half of a character beyond those. */
    private static boolean isCharacter(char c) {
        return SearchText.isUsualHan(c)
                || c >= 0x3005 && c <= 0x3007
                || c >= 0x3040 && c <= 0x30FF
                || c >= 0x3400 && c <= 0x4DBF
                || c >= 0xF900 && c <= 0xFAFF
                || Character.isSurrogate(c);
    }
}
