package dev.sitegen.internal.rule;

import dev.sitegen.internal.rule.Expression.Operator;
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
        return new Number(value, Range.of(value), Range.of(value));
    }

    /** Whether no figure in it is qualified. */
    boolean isUnqualified() {
        return printed.isPoint();
    }

    /** Whether no figure in it is qualified or rounded. */
    boolean isExact() {
        return possible.isPoint();
    }

    Number negate() {
        return new Number(plain.negate(), printed.negate(), possible.negate());
    }

    /** What comes of an operation; empty for a division by zero. */
    Optional<Number> with(Operator operator, Number other) {
        return switch (operator) {
            case PLUS -> Optional.of(plus(other));
            case MINUS -> Optional.of(plus(other.negate()));
            case TIMES ->
                Optional.of(new Number(
                        plain.times(other.plain), printed.times(other.printed), possible.times(other.possible)));
            case DIVIDED_BY ->
                other.plain.signum() == 0
                        ? Optional.empty()
                        : Optional.of(new Number(
                                plain.dividedBy(other.plain),
                                printed.dividedBy(other.printed),
                                possible.dividedBy(other.possible)));
        };
    }

    Number plus(Number other) {
        return new Number(plain.plus(other.plain), printed.plus(other.printed), possible.plus(other.possible));
    }
}
