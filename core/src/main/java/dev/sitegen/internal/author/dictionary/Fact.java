package dev.sitegen.internal.author.dictionary;

import dev.sitegen.internal.author.dictionary.QuantityNames.Role;
import dev.sitegen.internal.rule.number.Proportion;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Qualifier;
import dev.sitegen.model.Quantity;
import java.math.BigDecimal;

/**
 * A figure among those of its report.
 *
 * @param place its place in the report, with the words around it
 * @param role its relation to the quantities before it
 */
record Fact(Indicator indicator, Quantity quantity, StatedQuantity place, Role role) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    Words words() {
        return place.words();
    }

    /** Returns whether it comes before another one in the text. */
    boolean isBefore(Fact other) {
        return place.position().compareTo(other.place.position()) < 0;
    }

    String id() {
        return indicator.id();
    }

    BigDecimal value() {
        return quantity.value();
    }

    boolean isRate() {
        return Proportion.isShare(indicator.unit());
    }

    /** Returns whether its number is known but for its rounding. */
    boolean isPlain() {
        return quantity.qualifier().isExact() || quantity.qualifier() == Qualifier.ABOUT && !isWhole();
    }

    /** The most that its number was rounded by. */
    BigDecimal rounding() {
        return quantity.qualifier().isExact() && isWhole()
                ? BigDecimal.ZERO
                : quantity.step().divide(TWO);
    }

    private boolean isWhole() {
        return quantity.step().compareTo(BigDecimal.ONE) == 0;
    }

    /** Returns whether two figures can be added up and compared. */
    boolean isLike(Fact other) {
        return !isRate()
                && !other.isRate()
                && (indicator.unit().equals(other.indicator.unit())
                        || Proportion.isCount(indicator.unit()) && Proportion.isCount(other.indicator.unit()));
    }
}
