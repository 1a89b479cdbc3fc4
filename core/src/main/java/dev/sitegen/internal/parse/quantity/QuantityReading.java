package dev.sitegen.internal.parse.quantity;

import dev.sitegen.model.Quantity;
import java.util.Objects;
import java.util.Optional;

/** Result of reading the text of a figure: a quantity, or the place and the reason why there is none. */
public sealed interface QuantityReading permits QuantityReading.Read, QuantityReading.Refused {

    /** The quantity, if there is one. */
    Optional<Quantity> asQuantity();

    /** The text states this quantity, in the unit that was asked for. */
    record Read(Quantity quantity) implements QuantityReading {

        public Read {
            Objects.requireNonNull(quantity);
        }

        @Override
        public Optional<Quantity> asQuantity() {
            return Optional.of(quantity);
        }
    }

    /**
     * The text does not state one quantity in the unit that was asked for.
     *
     * @param reason what is wrong
     * @param offset where, as an index of UTF-16 units into the text; the text's length when something is missing
     * @param detail the part of the text that is meant, as it was written; empty when something is missing
     */
    record Refused(Reason reason, int offset, String detail) implements QuantityReading {

        public Refused {
            Objects.requireNonNull(reason);
            Objects.requireNonNull(detail);
            if (offset < 0) {
                throw new IllegalArgumentException("offset: " + offset);
            }
        }

        @Override
        public Optional<Quantity> asQuantity() {
            return Optional.empty();
        }
    }

    /** Reason why a text is not read as a quantity. */
    enum Reason {
        /** Nothing but space. */
        EMPTY,
        /** Longer than a stated number can be, or a number of more digits than are kept. */
        TOO_LONG,
        /** No number at all: 若干件. */
        NO_NUMBER,
        /** Words before the number that are no qualifier: 办结77件. */
        LEADING_TEXT,
        /** A number that is not well formed, or can be understood in two ways: 1,23, 1.2.3, 007, 两千三, 三分之一. */
        BAD_NUMBER,
        /** A number left open: 数百, 几十万, 十几. */
        INDEFINITE,
        /** Two bounds instead of one number: 10-20件, 三四个. */
        RANGE,
        /** More than one number: 26个乡镇和57个单位. */
        SEVERAL_NUMBERS,
        /** The figure is complete, but something follows it: 77件案件, 77件。 */
        TRAILING_TEXT,
        /**
         * The unit is another measure than the indicator's: 77人次 for 人. With an empty detail: no unit where it cannot
         * be left out, as in 0.928 for %.
         */
        UNIT_MISMATCH,
        /** The unit is of the same measure, but the value has no end when converted: 1亩 in 平方米. */
        INEXACT_CONVERSION,
        /** Qualifiers that contradict each other: 近300余人. */
        CONFLICTING_QUALIFIERS,
        /** An upper bound that includes the number, which no qualifier expresses: 不超过5件, 20人以下. */
        UPPER_BOUND
    }
}
