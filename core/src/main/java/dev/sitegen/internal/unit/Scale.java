package dev.sitegen.internal.unit;

/**
 * A power of ten in words: 百, 千, 万, 亿, and those that combine, as in 百万, 千万, 十亿, 万亿; in English those of
 * {@link EnglishScale}. 十 alone is none, as
 * nobody writes 3十; 兆 is none, as it is a million to some and a million million to others.
 *
 * @param exponent the power of ten; 0 for no scale
 * @param length how many characters it takes
 */
public record Scale(int exponent, int length) {

    public static final Scale NONE = new Scale(0, 0);

    /** The longest scale at this place, {@link #NONE} if none does or if a unit such as 千克 begins there. */
    public static Scale at(String text, int from) {
        if (from < text.length() && EnglishWords.isLetter(text.charAt(from))) {
            return EnglishScale.at(text, from);
        }
        if (!beginsAt(text, from) || Measures.beginsLikeNumeral(text, from)) {
            return NONE;
        }
        int at = from;
        int exponent = power(text, at, "十百千");
        at += exponent == 0 ? 0 : 1;
        int wan = 4 * power(text, at, "万");
        at += wan == 0 ? 0 : 1;
        int yi = 8 * power(text, at, "亿");
        at += yi == 0 ? 0 : 1;
        exponent += wan + yi;
        return exponent == 1 ? NONE : new Scale(exponent, at - from);
    }

    /** Returns whether it can be separated from its number by a word, as 万 is in 3500余万 and 亿 in 12个亿. */
    public boolean endsLevel() {
        return exponent > 0 && exponent % 4 == 0;
    }

    private static boolean beginsAt(String text, int from) {
        return from < text.length() && Numerals.isMultiplier(text.charAt(from));
    }

    private static int power(String text, int index, String multipliers) {
        return index < text.length() ? multipliers.indexOf(text.charAt(index)) + 1 : 0;
    }
}
