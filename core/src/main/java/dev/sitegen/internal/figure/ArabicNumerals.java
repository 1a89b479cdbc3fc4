package dev.sitegen.internal.figure;

import dev.sitegen.internal.figure.NumberReading.Stated;
import java.math.BigDecimal;

/**
 * Numbers in Arabic digits as GB/T 15835-2011 writes them: {@code 8294}, {@code 92.8}, {@code 17,382}. Separators stand
 * between groups of three or not at all; nothing may be left out on either side of the point, and nothing precedes the
 * first digit but a lone nought.
 */
final class ArabicNumerals {

    private ArabicNumerals() {}

    /** Reads the digits at the cursor, which stands on one. */
    static NumberReading read(Cursor cursor) {
        int begin = cursor.position();
        String whole = cursor.takeArabicDigits();
        if (whole.length() > 1 && whole.charAt(0) == '0') {
            return NumberReading.bad(begin, cursor.position());
        }
        if (separates(cursor, ',')) {
            String groups = groups(cursor);
            if (groups.isEmpty() || whole.length() > 3 || whole.equals("0")) {
                return NumberReading.bad(begin, cursor.position());
            }
            whole += groups;
        }
        String decimals = "";
        if (cursor.peek() == '.') {
            cursor.skip(1);
            decimals = cursor.takeArabicDigits();
        }
        if (!endsHere(cursor) || cursor.text().charAt(cursor.position() - 1) == '.') {
            return NumberReading.bad(
                    begin, Math.min(cursor.position() + 1, cursor.text().length()));
        }
        BigDecimal value = new BigDecimal(decimals.isEmpty() ? whole : whole + '.' + decimals);
        return new Stated(value, decimals.length(), 0, -decimals.length());
    }

    /** The digits of the groups of three that follow; empty if one of them is no group of three. */
    private static String groups(Cursor cursor) {
        StringBuilder digits = new StringBuilder();
        boolean wellFormed = true;
        while (separates(cursor, ',')) {
            cursor.skip(1);
            String group = cursor.takeArabicDigits();
            wellFormed &= group.length() == 3;
            digits.append(group);
        }
        return wellFormed ? digits.toString() : "";
    }

    /** A second point, a late separator, 3/4, 1:3, 1e5 or 3五 would make it another kind of number. */
    private static boolean endsHere(Cursor cursor) {
        char next = cursor.peek();
        return next != '.'
                && Numerals.chineseDigit(next) < 0
                && !separates(cursor, ',')
                && !separates(cursor, '/')
                && !separates(cursor, ':')
                && !separates(cursor, 'e')
                && !separates(cursor, 'E');
    }

    private static boolean separates(Cursor cursor, char separator) {
        return cursor.peek() == separator && Numerals.isArabic(cursor.peek(1));
    }
}
