package dev.sitegen.internal.parse.quantity;

import dev.sitegen.internal.parse.quantity.NumberReading.Stated;
import dev.sitegen.internal.parse.quantity.NumberReading.Unreadable;
import dev.sitegen.internal.parse.quantity.QuantityReading.Reason;
import dev.sitegen.internal.unit.Measures;
import dev.sitegen.internal.unit.Numerals;
import dev.sitegen.internal.unit.Scale;
import java.util.Set;

/**
 * A number of either script with its scale: 8294, 3500万, 三万五千, 三点五亿, and in parts that go down, 2亿3000万.
 */
final class NumberReader {

    /** Words that, with a multiplier after them, leave open how many of it there are. */
    private static final Set<String> OPEN_WORDS = Set.of("数", "几", "好几", "若干");

    private NumberReader() {}

    /** Reads the number at the cursor. */
    static NumberReading read(Cursor cursor) {
        int begin = cursor.position();
        if (!Numerals.isNumeral(cursor.peek()) || Measures.beginsLikeNumeral(cursor.text(), begin)) {
            return noNumber(cursor.text(), begin);
        }
        boolean arabic = Numerals.isArabic(cursor.peek());
        NumberReading reading = arabic ? ArabicNumerals.read(cursor) : ChineseNumerals.read(cursor);
        if (!(reading instanceof Stated stated)) {
            return reading;
        }
        // A whole number in Chinese numerals has had its multipliers.
        Stated scaled = arabic || stated.decimals() > 0 ? takeScale(cursor, stated) : stated;
        NumberReading whole = arabic ? addParts(cursor, begin, scaled) : scaled;
        return whole instanceof Stated && goesOn(cursor)
                ? NumberReading.bad(cursor.position(), cursor.position() + 1)
                : whole;
    }

    /** Returns whether what follows would make it a number that is not read: 3百二十, 三分之一. */
    private static boolean goesOn(Cursor cursor) {
        boolean numeral = Numerals.isNumeral(cursor.peek());
        return cursor.at("分之") || numeral && !Measures.beginsLikeNumeral(cursor.text(), cursor.position());
    }

    private static NumberReading noNumber(String text, int begin) {
        int next = begin + 1;
        while (next < text.length() && !Numerals.isNumeral(text.charAt(next))) {
            next++;
        }
        if (next >= text.length()) {
            return new Unreadable(Reason.NO_NUMBER, begin, text.length());
        }
        String words = text.substring(begin, next);
        if (words.equals(".")) {
            return NumberReading.bad(begin, next + 1);
        }
        boolean open = OPEN_WORDS.contains(words) && Numerals.isMultiplier(text.charAt(next));
        return new Unreadable(open ? Reason.INDEFINITE : Reason.LEADING_TEXT, begin, next);
    }

    private static Stated takeScale(Cursor cursor, Stated number) {
        int spaces = 0;
        while (cursor.peek(spaces) == ' ') {
            spaces++;
        }
        Scale scale = Scale.at(cursor.text(), cursor.position() + spaces);
        if (scale.exponent() == 0) {
            return number;
        }
        cursor.skip(spaces + scale.length());
        return number.times(scale.exponent());
    }

    /** Reads the parts that follow, as in 2亿3000万. */
    private static NumberReading addParts(Cursor cursor, int begin, Stated first) {
        if (first.scale() == 0 || !Numerals.isArabic(cursor.peek())) {
            return first;
        }
        Parts parts = new Parts(first.value().scaleByPowerOfTen(-first.scale()), first.scale());
        Stated last = first;
        while (last.scale() > 0 && Numerals.isArabic(cursor.peek())) {
            int decimals = last.decimals();
            if (!(ArabicNumerals.read(cursor) instanceof Stated digits)) {
                return NumberReading.bad(begin, cursor.position());
            }
            last = takeScale(cursor, digits);
            if (decimals + last.decimals() > 0 || !parts.add(digits.value(), last.scale())) {
                return NumberReading.bad(begin, cursor.position());
            }
        }
        return parts.sum(last.place());
    }
}
