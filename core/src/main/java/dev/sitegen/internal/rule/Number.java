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
 * @param possible what it can be if rounded figures stand for all that rounds to them, too
 */
record Number(Fraction plain, Range printed, Range possible) {

    static Number exactly(Fraction value) {
        Range range = Range.of(value);
        return new Number(value, range, range);
    }

    /** Whether no figure in it is qualified. */
    boolean isUnqualified() {
        return printed.isPoint();
    }

    /** Whether no figure in it is qualified or rounded. */
    boolean isExact() {
        return possible.isPoint();
    }

    private Number times(Number other) {
        return isExact() && other.isExact()
                ? exactly(plain.times(other.plain))
                : new Number(plain.times(other.plain), printed.times(other.printed), possible.times(other.possible));
    }

    private Number dividedBy(Number other) {
        return isExact() && other.isExact()
                ? exactly(plain.dividedBy(other.plain))
                : new Number(
                        plain.dividedBy(other.plain),
                        printed.dividedBy(other.printed),
                        possible.dividedBy(other.possible));
    }

    Number negate() {
        return new Number(plain.negate(), printed.negate(), possible.negate());
    }

    /** What comes of an operation; empty for a division by zero. */
    Optional<Number> with(Operator operator, Number other) {
        return switch (operator) {
            case PLUS -> Optional.of(plus(other));
            case MINUS -> Optional.of(plus(other.negate()));
            case TIMES -> Optional.of(times(other));
            case DIVIDED_BY -> other.plain.signum() == 0 ? Optional.empty() : Optional.of(dividedBy(other));
        };
    }

    Number plus(Number other) {
        if (isExact() && other.isExact()) {
            return exactly(plain.plus(other.plain));
        }
        return new Number(plain.plus(other.plain), printed.plus(other.printed), possible.plus(other.possible));
    }
}
