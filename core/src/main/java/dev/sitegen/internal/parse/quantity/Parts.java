package dev.sitegen.internal.parse.quantity;

import dev.sitegen.internal.parse.quantity.NumberReading.Stated;
import java.math.BigDecimal;

/**
 * A number in Arabic digits in parts that go down: 2亿3000万, 3万5千, 2万2千亿. As in Chinese numerals, 万 and 亿 end a level
 * and apply to all of it: 1千2百万 is 1200万, and 亿 after 万 applies to both, so that 2万2千亿 is 22000亿.
 *
 * <p>A part after another says which place it is at: it has a multiplier, or a digit for every place that is left. So the
 * colloquial 3万5, 3万5百 and 2亿5千 are refused.
 */
final class Parts {

    private static final int WAN = 4;
    private static final int YI = 8;

    private BigDecimal closed = BigDecimal.ZERO;
    /** The sum of the parts of the level that is not ended yet. */
    private BigDecimal open = BigDecimal.ZERO;
    /** The power of ten of the last level that was ended; 0 for none. */
    private int level;
    /** The power of ten of the last multiplier within the open level; 0 for none. */
    private int place;

    /** The power of ten that the scales give the first part. */
    private int exponent;

    /** Starts with the first part, which has a scale. */
    Parts(BigDecimal digits, int scale) {
        exponent = scale % WAN;
        put(digits, scale % WAN, scale - scale % WAN);
    }

    /** Adds a part and returns whether it may follow the parts before it. */
    boolean add(BigDecimal digits, int scale) {
        int within = scale % WAN;
        int ends = scale - within;
        int places = digits.precision() - digits.scale() + within;
        boolean fits =
                place > 0 ? places <= place && (within > 0 || places == place) : followsLevel(places, within, ends);
        boolean levels = ends == 0 || level == 0 || ends < level || ends == YI && level == WAN && exponent < YI;
        if (!fits || !levels) {
            return false;
        }
        put(digits, within, ends);
        return true;
    }

    private boolean followsLevel(int places, int within, int ends) {
        boolean starts = within == WAN - 1 && places == WAN;
        if (ends == 0) {
            return level == WAN && starts || places == level && within == 0;
        }
        return ends < level ? places + ends <= level : starts || places == WAN && within == 0;
    }

    private void put(BigDecimal digits, int within, int ends) {
        open = open.add(digits.scaleByPowerOfTen(within));
        place = within;
        if (ends == 0) {
            return;
        }
        boolean appliesToAll = ends > level;
        closed = appliesToAll ? closed.add(open).scaleByPowerOfTen(ends) : closed.add(open.scaleByPowerOfTen(ends));
        exponent += appliesToAll ? ends : 0;
        open = BigDecimal.ZERO;
        place = 0;
        level = ends;
    }

    /** All parts as one number, the last digit of which has the power of ten {@code last}. */
    Stated sum(int last) {
        return new Stated(closed.add(open), 0, exponent, last);
    }
}
