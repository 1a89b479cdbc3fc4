package dev.sitegen.internal.parse.quantity;

import dev.sitegen.internal.unit.Numerals;
import java.util.List;
import java.util.Set;

/** Words that are a number with a unit and something else as well; nobody can know which one is meant. */
final class AmbiguousWords {

    /** Spare parts or none, very or ten points, midnight or no points. */
    private static final Set<String> WORDS = Set.of("零件", "零点", "一点", "十分", "百分", "万分");

    /** Words that, without 个, make the number before them an ordinal: 三季度 is the third quarter to most. */
    private static final List<String> NUMBERED = List.of("季度", "世纪");

    private AmbiguousWords() {}

    /** Returns whether the number from {@code number} to {@code unit} and the unit from there to {@code end} make such a word. */
    static boolean isOne(String text, int number, int unit, int end) {
        if (end - number == 2) {
            return !Numerals.isArabic(text.charAt(number)) && WORDS.contains(text.substring(number, end));
        }
        boolean follows = end - unit == 2 && Numerals.isNumeral(text.charAt(unit - 1));
        return follows && (text.startsWith(NUMBERED.get(0), unit) || text.startsWith(NUMBERED.get(1), unit));
    }

    /** Returns whether a number of this unit is clear only with 个 between them. */
    static boolean needsGe(String unit) {
        return NUMBERED.contains(unit);
    }
}
