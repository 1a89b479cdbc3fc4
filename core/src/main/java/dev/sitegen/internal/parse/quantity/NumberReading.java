package dev.sitegen.internal.parse.quantity;

import dev.sitegen.internal.parse.quantity.QuantityReading.Reason;
import java.math.BigDecimal;

/** Result of reading a number, before its unit is known. */
sealed interface NumberReading permits NumberReading.Stated, NumberReading.Unreadable {

    /**
     * A number.
     *
     * @param value the value, with its scale applied
     * @param decimals the decimals as printed, before the scale
     * @param scale the power of ten in words that was applied: 4 in 2.2万 and in 三万五千, 0 in 35000 and in 一千
     * @param place the power of ten of the last printed digit: 3 in 2.2万, 0 in 35000 and in 一千
     */
    record Stated(BigDecimal value, int decimals, int scale, int place) implements NumberReading {

        /** The same with a scale after it. */
        Stated times(int exponent) {
            return new Stated(value.scaleByPowerOfTen(exponent), decimals, scale + exponent, place + exponent);
        }
    }

    /** Not a number: the text from {@code begin} to {@code end} is why. */
    record Unreadable(Reason reason, int begin, int end) implements NumberReading {}

    static NumberReading bad(int begin, int end) {
        return new Unreadable(Reason.BAD_NUMBER, begin, end);
    }
}
