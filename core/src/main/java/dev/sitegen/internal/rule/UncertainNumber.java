package dev.sitegen.internal.rule;

import dev.sitegen.internal.rule.number.Fraction;
import dev.sitegen.internal.rule.number.Range;
import dev.sitegen.internal.rule.syntax.Expression.Operator;
import java.util.Optional;

/**
 * The value of an expression.
 *
 * @param plain its value if every figure is exactly what is printed
 * @param printed what it can be if every figure is what is printed and qualified figures are what their words say
 * @param possible its possible values if rounded figures mean all that rounds to them, too
 */
record UncertainNumber(Fraction plain, Range printed, Range possible) {

    static UncertainNumber exactly(Fraction value) {
        Range range = Range.of(value);
        return new UncertainNumber(value, range, range);
    }

    /** Returns whether no figure in it is qualified. */
    boolean isUnqualified() {
        return printed.isPoint();
    }

    /** Returns whether no figure in it is qualified or rounded. */
    boolean isExact() {
        return possible.isPoint();
    }

    private UncertainNumber times(UncertainNumber other) {
        return isExact() && other.isExact()
                ? exactly(plain.times(other.plain))
                : new UncertainNumber(
                        plain.times(other.plain), printed.times(other.printed), possible.times(other.possible));
    }

    private UncertainNumber dividedBy(UncertainNumber other) {
        return isExact() && other.isExact()
                ? exactly(plain.dividedBy(other.plain))
                : new UncertainNumber(
                        plain.dividedBy(other.plain),
                        printed.dividedBy(other.printed),
                        possible.dividedBy(other.possible));
    }

    UncertainNumber negate() {
        return new UncertainNumber(plain.negate(), printed.negate(), possible.negate());
    }

    /** Result of an operation; empty for a division by zero. */
    Optional<UncertainNumber> with(Operator operator, UncertainNumber other) {
        return switch (operator) {
            case PLUS -> Optional.of(plus(other));
            case MINUS -> Optional.of(plus(other.negate()));
            case TIMES -> Optional.of(times(other));
            case DIVIDED_BY -> other.plain.signum() == 0 ? Optional.empty() : Optional.of(dividedBy(other));
        };
    }

    UncertainNumber plus(UncertainNumber other) {
        if (isExact() && other.isExact()) {
            return exactly(plain.plus(other.plain));
        }
        return new UncertainNumber(plain.plus(other.plain), printed.plus(other.printed), possible.plus(other.possible));
    }
}
