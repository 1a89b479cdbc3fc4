package dev.sitegen.internal.parse.quantity;

import dev.sitegen.internal.parse.quantity.NumberReading.Stated;
import dev.sitegen.internal.unit.Measures;
import dev.sitegen.internal.unit.Numerals;
import java.math.BigDecimal;

/**
 * Numbers in Chinese numerals, below 10<sup>16</sup>: by place (三万五千, 一百零五, 一亿二千万), digit by digit
 * (二〇二三), and with decimals (九十二点八). {@link ChinesePlaces} has the rules of the first kind.
 *
 * <p>Digit by digit takes a zero (二〇, 一〇五) or the four digits of a year (一九九八年): other digits side by side are an
 * estimate, as in 三四个, a list, as in 一二三, or mean nothing. A number may begin with its multiplier, as in 百余家 and 千万元.
 */
final class ChineseNumerals {

    private static final char POINT = '点';

    private ChineseNumerals() {}

    /** Reads the numerals at the cursor, which is on one. */
    static NumberReading read(Cursor cursor) {
        int begin = cursor.position();
        int end = endOfWhole(cursor);
        cursor.skip(end - begin);
        String whole = cursor.text().substring(begin, end);
        NumberReading reading =
                isDigitByDigit(whole) ? digits(whole, begin, cursor.peek()) : ChinesePlaces.read(whole, begin);
        if (reading instanceof Stated stated && cursor.peek() == POINT && Numerals.chineseDigit(cursor.peek(1)) >= 0) {
            reading = withDecimals(stated, cursor, begin);
        }
        boolean mixed = Numerals.isArabic(cursor.peek());
        return mixed ? NumberReading.bad(begin, cursor.position() + 1) : reading;
    }

    /** End of the numerals; in 二十千米 that is before the 千, which no digit claims. */
    private static int endOfWhole(Cursor cursor) {
        String text = cursor.text();
        int index = cursor.position();
        boolean afterDigit = false;
        while (index < text.length() && Numerals.isChinese(text.charAt(index))) {
            if (!afterDigit && Measures.beginsLikeNumeral(text, index)) {
                break;
            }
            afterDigit = Numerals.chineseDigit(text.charAt(index)) > 0;
            index++;
        }
        return index;
    }

    private static boolean isDigitByDigit(String whole) {
        for (int i = 0; i < whole.length(); i++) {
            if (Numerals.chineseDigit(whole.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static NumberReading digits(String whole, int begin, char next) {
        int end = begin + whole.length();
        if (whole.equals("两")) {
            return new Stated(BigDecimal.valueOf(2), 0, 0, 0);
        }
        int first = Numerals.chineseDigit(whole.charAt(0));
        if (whole.length() == 2 && Numerals.isEstimate(first, Numerals.chineseDigit(whole.charAt(1)))) {
            return new NumberReading.Unreadable(QuantityReading.Reason.RANGE, begin, end);
        }
        boolean isYear = whole.length() == 4 && next == '年';
        boolean saysDigits = whole.length() == 1 || first > 0 && (hasZero(whole) || isYear);
        if (!saysDigits || whole.indexOf('两') >= 0) {
            return NumberReading.bad(begin, end);
        }
        return new Stated(new BigDecimal(arabic(whole)), 0, 0, 0);
    }

    private static boolean hasZero(String whole) {
        return whole.indexOf('〇') >= 0 || whole.indexOf('零') >= 0;
    }

    private static NumberReading withDecimals(Stated whole, Cursor cursor, int begin) {
        cursor.skip(1);
        int start = cursor.position();
        while (Numerals.chineseDigit(cursor.peek()) >= 0 && cursor.peek() != '两') {
            cursor.skip(1);
        }
        String decimals = arabic(cursor.text().substring(start, cursor.position()));
        // 三万点五 and 三点五十 are nothing anyone says.
        if (decimals.isEmpty() || whole.scale() > 0 || cursor.peek() == '两' || cursor.peek() == POINT) {
            return NumberReading.bad(begin, cursor.position() + (decimals.isEmpty() ? 1 : 0));
        }
        BigDecimal value = new BigDecimal(whole.value().toPlainString() + '.' + decimals);
        return new Stated(value, decimals.length(), 0, -decimals.length());
    }

    private static String arabic(String chinese) {
        StringBuilder digits = new StringBuilder(chinese.length());
        chinese.chars().forEach(c -> digits.append(Numerals.chineseDigit((char) c)));
        return digits.toString();
    }
}
