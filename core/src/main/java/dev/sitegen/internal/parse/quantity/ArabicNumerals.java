package dev.sitegen.internal.parse.quantity;

import dev.sitegen.internal.parse.quantity.NumberReading.Stated;
import dev.sitegen.internal.unit.Numerals;
import java.math.BigDecimal;

/**
 * Numbers in Arabic digits as GB/T 15835-2011 writes them: {@code 8294}, {@code 92.8}, {@code 17,382}, {@code 17 382}. One
 * kind of separator parts groups of three, or none does; nothing may be omitted on either side of the point, and the first
 * digit is zero only before the point.
 */
final class ArabicNumerals {

    private ArabicNumerals() {}

    /** Reads the digits at the cursor, which is on one. */
    static NumberReading read(Cursor cursor) {
        int begin = cursor.position();
        String whole = cursor.takeArabicDigits();
        if (whole.length() > 1 && whole.charAt(0) == '0') {
            return NumberReading.bad(begin, cursor.position());
        }
        char separator = cursor.peek();
        if (separates(cursor, ',') || separator == ' ' && hasGroups(whole, cursor)) {
            String groups = groups(cursor, separator);
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
    private static String groups(Cursor cursor, char separator) {
        StringBuilder digits = new StringBuilder();
        boolean wellFormed = true;
        while (separates(cursor, separator)) {
            cursor.skip(1);
            String group = cursor.takeArabicDigits();
            wellFormed &= group.length() == 3;
            digits.append(group);
        }
        return wellFormed ? digits.toString() : "";
    }

    /** Returns whether three digits and no more follow the space; any other two numbers beside each other are two numbers. */
    private static boolean hasGroups(String whole, Cursor cursor) {
        return whole.length() <= 3
                && whole.charAt(0) != '0'
                && Numerals.isArabic(cursor.peek(1))
                && Numerals.isArabic(cursor.peek(2))
                && Numerals.isArabic(cursor.peek(3))
                && !Numerals.isArabic(cursor.peek(4));
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
