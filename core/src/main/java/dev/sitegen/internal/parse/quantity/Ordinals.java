package dev.sitegen.internal.parse.quantity;

import dev.sitegen.internal.parse.quantity.NumberReading.Stated;
import dev.sitegen.internal.unit.EnglishWords;
import dev.sitegen.internal.unit.Unit;
import java.util.Set;

/** Ranks: 第12位, 并列第3, 12th. A rank is a figure of its own kind; 第3次 says which time it was and not how often. */
final class Ordinals {

    private static final Set<String> RANKS = Set.of("", "位", "名", "位次", "名次", "rank", "place", "position");

    private Ordinals() {}

    /** Returns whether values in this unit can be ranks. */
    static boolean canBeIn(Unit unit) {
        return RANKS.contains(unit.base()) && unit.exponent() == 0;
    }

    /** Takes 第, if it begins a rank in this unit. */
    static boolean takeMark(Cursor cursor, Unit wanted) {
        if (!cursor.at("第") && !cursor.at("并列第") || !canBeIn(wanted)) {
            return false;
        }
        cursor.skip(cursor.peek() == '第' ? 1 : 3);
        cursor.skipSpaces();
        return true;
    }

    /** The length of the letters after a number that make it a rank, 0 if there are none. */
    static int suffixLength(Cursor cursor, Stated number) {
        boolean counts = number.place() == 0 && number.value().precision() < 10;
        return counts
                        && EnglishWords.isAt(
                                cursor.text(),
                                cursor.position(),
                                suffix(number.value().intValue()))
                ? 2
                : 0;
    }

    private static String suffix(int number) {
        boolean teen = number / 10 % 10 == 1;
        return switch (teen ? 0 : number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
