package dev.sitegen.internal.unit;

import java.util.Locale;

/** English words in a folded text, whatever their case. */
public final class EnglishWords {

    /** Shorter names are codes and symbols, whose case and last letter distinguish them: MW and mW, USD, ms. */
    private static final int SHORTEST_WORD = 4;

    private EnglishWords() {}

    public static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Returns whether the word is at this place and ends there. */
    public static boolean isAt(String text, int from, String word) {
        int end = from + word.length();
        return text.regionMatches(true, from, word, 0, word.length())
                && (end == text.length() || !isLetter(text.charAt(end)));
    }

    /** The singular of a unit in lower case, so that "Requests", "requests" and "request" are one unit. */
    static String singular(String unit) {
        if (unit.length() < SHORTEST_WORD || !isWords(unit)) {
            return unit;
        }
        String lower = unit.toLowerCase(Locale.ROOT);
        if (lower.endsWith("ies")) {
            return lower.substring(0, lower.length() - 3) + 'y';
        }
        boolean plural = lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us") && !lower.endsWith("is");
        return plural ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** Returns whether it is words and no symbol: letters, of which only the first of a word may be a capital. */
    private static boolean isWords(String unit) {
        char before = ' ';
        for (int i = 0; i < unit.length(); i++) {
            char c = unit.charAt(i);
            boolean begins = before == ' ' || before == '-';
            boolean fits = c >= 'a' && c <= 'z' || (begins ? isLetter(c) : c == ' ' || c == '-');
            if (!fits) {
                return false;
            }
            before = c;
        }
        return true;
    }
}
