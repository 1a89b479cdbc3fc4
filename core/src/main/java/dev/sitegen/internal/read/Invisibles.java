package dev.sitegen.internal.read;

import dev.sitegen.diagnostic.Characters;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Characters that have no width and no meaning in a report: zero-width spaces and joiners, soft hyphens, byte order marks within a
 * text, marks of the direction of writing. Web pages, WeChat and Word leave them between the characters of a word, where they hide the
 * word from search, from rules and from the reader of figures. They are omitted when a file is read.
 */
final class Invisibles {

    private Invisibles() {}

    /**
     * A text without them.
     *
     * @param text the rest
     * @param gaps the offsets in {@code text} before which one was omitted, ascending; one for each
     * @param names how many there were of each, by name: {@code U+200B}
     */
    record Omitted(String text, int[] gaps, Map<String, Integer> names) {}

    /** The index of the first one; -1 if there is none. */
    static int first(char[] text) {
        for (int i = 0; i < text.length; i++) {
            if (isInvisible(text[i]) && !joinsEmoji(text, i)) {
                return i;
            }
        }
        return -1;
    }

    /** The text without them. */
    static Omitted omit(char[] text) {
        StringBuilder rest = new StringBuilder(text.length);
        int[] gaps = new int[8];
        int count = 0;
        Map<String, Integer> names = new TreeMap<>();
        for (int i = 0; i < text.length; i++) {
            if (!isInvisible(text[i]) || joinsEmoji(text, i)) {
                rest.append(text[i]);
                continue;
            }
            gaps = count == gaps.length ? Arrays.copyOf(gaps, count * 2) : gaps;
            gaps[count++] = rest.length();
            names.merge(Characters.name(text[i]), 1, Integer::sum);
        }
        return new Omitted(rest.toString(), Arrays.copyOf(gaps, count), names);
    }

    private static boolean isInvisible(char c) {
        if (c < 0xAD || c > 0x206F && c != 0xFEFF) {
            return false;
        }
        return c == 0xAD
                || c == 0x061C
                || c == 0x180E
                || c == 0xFEFF
                || c >= 0x200B && c <= 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060;
    }

    /** Returns whether a zero-width joiner makes one picture of two. */
    private static boolean joinsEmoji(char[] text, int at) {
        if (text[at] != '\u200D' || at == 0 || at + 1 == text.length) {
            return false;
        }
        char before = text[at - 1];
        return Character.isLowSurrogate(before) || before == '\uFE0F' || before >= '\u2600' && before <= '\u27BF';
    }
}
