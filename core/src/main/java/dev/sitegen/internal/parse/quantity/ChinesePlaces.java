package dev.sitegen.internal.parse.quantity;

import dev.sitegen.internal.parse.quantity.NumberReading.Stated;
import dev.sitegen.internal.parse.quantity.NumberReading.Unreadable;
import dev.sitegen.internal.parse.quantity.QuantityReading.Reason;
import dev.sitegen.internal.unit.Numerals;
import java.math.BigDecimal;

/**
 * A Chinese numeral by place. Four places (千, 百, 十 and the ones) make a level; 万, 亿 and 万亿 name the levels above
 * the first.
 *
 * <p>Missing places are written: 零 is where places are missing between two digits, and nowhere else. Where they end a
 * level it may be left out if the next level starts with its 千 (一千二百万三千). So the colloquial 两千三, 2300 to most readers
 * and a slip for 2003 to others, is refused, and 三万五百 with it.
 *
 * <p>A number that begins with its multiplier has no digits after it: 百余家 and 千万元 are clear, but 百十件 is "about a
 * hundred" and 百二十 a slip or a shortening.
 */
final class ChinesePlaces {

    private static final int NONE = -1;

    private final String text;
    private BigDecimal total = BigDecimal.ZERO;
    /** The place of the digit before, as a power of ten; places only go down. */
    private int lowest = NONE;
    /** The power of ten of the level's ones, and where the level begins. */
    private int level;

    private int levelStart;
    /** The power of ten of the ones of the last level that has a digit. */
    private int lowestLevel;
    /** The digit that waits for its multiplier. */
    private int digit = NONE;
    /** Set after 零, before what comes next. */
    private boolean zero;
    /** True if the number begins with its multiplier. */
    private final boolean bare;

    private ChinesePlaces(String text) {
        this.text = text;
        bare = "百千万亿".indexOf(text.charAt(0)) >= 0;
        level = levelFrom(0);
    }

    /** Reads all of {@code text}, which holds a multiplier and is at {@code begin} of what was written. */
    static NumberReading read(String text, int begin) {
        ChinesePlaces number = new ChinesePlaces(text);
        for (int i = 0; i < text.length(); i++) {
            int value = Numerals.chineseDigit(text.charAt(i));
            if (value > 0 && number.digit > 0) {
                Reason reason = Numerals.isEstimate(number.digit, value) ? Reason.RANGE : Reason.BAD_NUMBER;
                return new Unreadable(reason, begin + i - 1, begin + i + 1);
            }
            if (!number.accepts(i, value)) {
                return NumberReading.bad(begin + i, begin + i + 1);
            }
        }
        if (!number.closesLevel()) {
            return NumberReading.bad(begin + text.length() - 1, begin + text.length());
        }
        return new Stated(
                number.total, 0, text.indexOf('亿') >= 0 ? 8 : text.indexOf('万') >= 0 ? 4 : 0, number.lowestLevel);
    }

    private boolean accepts(int index, int value) {
        char c = text.charAt(index);
        if (bare && index > 0 && c != '万' && c != '亿') {
            return false;
        }
        if (value == 0) {
            return acceptsZero();
        }
        if (value > 0) {
            digit = value;
            // 两 is the two of 百, 千, 万 and 亿; tens and ones have 二.
            return c != '两' || index + 1 < text.length() && "百千万亿".indexOf(text.charAt(index + 1)) >= 0;
        }
        return switch (c) {
            case '十' -> places(digit == NONE ? 1 : digit, 1);
            case '百' -> places(index == 0 ? 1 : digit, 2);
            case '千' -> places(index == 0 ? 1 : digit, 3);
            case '廿', '卅', '卌' -> digit == NONE && places(Numerals.tens(c), 1);
            default -> endsLevel(index);
        };
    }

    private boolean acceptsZero() {
        boolean misplaced = zero || digit > 0;
        zero = true;
        return !misplaced;
    }

    /** 万 or 亿: it ends a level that has a digit, or 万 is before 亿, or the number begins with it. */
    private boolean endsLevel(int index) {
        boolean empty = index == levelStart;
        boolean wanYi = empty && index > 0 && text.charAt(index) == '亿' && text.charAt(index - 1) == '万';
        if (index == 0) {
            digit = 1;
        } else if (empty && !wanYi) {
            return false;
        }
        boolean closed = closesLevel();
        int above = level;
        levelStart = index + 1;
        level = levelFrom(levelStart);
        return closed && level < above;
    }

    private boolean closesLevel() {
        return (digit == NONE || places(digit, 0)) && !zero;
    }

    /** Puts a digit at a place of the level, if it may follow the digit before. */
    private boolean places(int value, int inLevel) {
        int place = level + inLevel;
        int missing = lowest - place - 1;
        boolean follows = lowest == NONE ? !zero : missing >= 0 && saysWhatIsMissing(missing, inLevel);
        if (value == NONE || !follows) {
            return false;
        }
        total = total.add(BigDecimal.valueOf(value).scaleByPowerOfTen(place));
        lowest = place;
        lowestLevel = level;
        digit = NONE;
        zero = false;
        return true;
    }

    private boolean saysWhatIsMissing(int missing, int inLevel) {
        boolean startsNextLevel = inLevel == 3 && lowest < level + 8;
        return zero ? missing > 0 : missing == 0 || startsNextLevel;
    }

    /** The power of ten of the level that begins here: 12 before 万亿, 8 before 亿, 4 before 万, else 0. */
    private int levelFrom(int start) {
        int wan = text.indexOf('万', start);
        int yi = text.indexOf('亿', start);
        return (yi >= 0 ? 8 : 0) + (wan >= 0 && (yi < 0 || wan < yi) ? 4 : 0);
    }
}
