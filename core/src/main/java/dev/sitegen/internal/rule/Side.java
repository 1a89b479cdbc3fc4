package dev.sitegen.internal.rule;

import dev.sitegen.internal.rule.Expression.Constant;
import dev.sitegen.internal.rule.Expression.Negation;
import dev.sitegen.internal.rule.Expression.Operation;
import dev.sitegen.internal.rule.Expression.Reference;
import dev.sitegen.internal.rule.Expression.Sum;
import dev.sitegen.internal.rule.Range.End;
import dev.sitegen.internal.rule.Resolved.Gap;
import java.util.Map;
import java.util.Optional;

/**
 * One side of a rule with the figures of a report.
 *
 * @param expression the side
 * @param figures what its references stand for
 */
record Side(Expression expression, Map<Reference, Resolved> figures) {

    /** The figure that the side is, if it is nothing else. */
    Optional<StatedNumber> figure() {
        return expression instanceof Reference reference && !reference.children()
                ? figures.get(reference).numbers().stream().findFirst()
                : Optional.empty();
    }

    /** Its value; empty if a figure is not there, or for a division by zero. */
    Optional<Number> value() {
        return value(expression);
    }

    private Optional<Number> value(Expression part) {
        if (part instanceof Constant constant) {
            return Optional.of(Number.exactly(constant.value()));
        }
        if (part instanceof Reference reference) {
            return value(figures.get(reference));
        }
        if (part instanceof Negation negation) {
            return value(negation.operand()).map(Number::negate);
        }
        if (part instanceof Operation operation) {
            return value(operation.left())
                    .flatMap(left -> value(operation.right()).flatMap(right -> left.with(operation.operator(), right)));
        }
        Optional<Number> total = Optional.empty();
        if (part instanceof Sum sum) {
            total = Optional.of(Number.exactly(Fraction.ZERO));
            for (Expression addend : sum.parts()) {
                total = total.flatMap(before -> value(addend).map(before::plus));
            }
        }
        return total;
    }

    private static Optional<Number> value(Resolved resolved) {
        if (resolved.isAbsent()) {
            return Optional.empty();
        }
        Number total = Number.exactly(Fraction.ZERO);
        boolean grows = true;
        for (StatedNumber stated : resolved.numbers()) {
            Number number = stated.number();
            grows &= number.plain().signum() >= 0 && number.possible().isBoundedBelow();
            total = total.plus(number);
        }
        if (resolved.gap() == Gap.MISSING_BODIES) {
            // What is missing can only add, as long as nothing is negative.
            Range more = grows ? Range.from(End.at(Fraction.ZERO)) : Range.ANY;
            total = total.plus(new Number(Fraction.ZERO, more, more));
        }
        return Optional.of(total);
    }
}
