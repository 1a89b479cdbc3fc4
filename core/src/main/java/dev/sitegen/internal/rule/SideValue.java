package dev.sitegen.internal.rule;

import dev.sitegen.internal.rule.number.Fraction;
import dev.sitegen.internal.rule.syntax.Expression;
import dev.sitegen.internal.rule.syntax.Expression.Constant;
import dev.sitegen.internal.rule.syntax.Expression.Negation;
import dev.sitegen.internal.rule.syntax.Expression.Operation;
import dev.sitegen.internal.rule.syntax.Expression.Reference;
import dev.sitegen.internal.rule.syntax.Expression.Sum;
import java.util.Optional;

/**
 * One side of a rule with the figures of a report.
 *
 * @param expression the side
 * @param figures the values of its references
 * @param figure the figure that the side is, if it is nothing else
 * @param value its value; empty if a figure is not there, or for a division by zero
 */
record SideValue(
        Expression expression, FigureLookup figures, Optional<StatedNumber> figure, Optional<UncertainNumber> value) {

    static SideValue of(Expression expression, FigureLookup figures) {
        return new SideValue(expression, figures, figure(expression, figures), value(expression, figures));
    }

    private static Optional<StatedNumber> figure(Expression expression, FigureLookup figures) {
        return expression instanceof Reference reference && !reference.children()
                ? figures.resolve(reference).numbers().stream().findFirst()
                : Optional.empty();
    }

    private static Optional<UncertainNumber> value(Expression part, FigureLookup figures) {
        if (part instanceof Constant constant) {
            return Optional.of(UncertainNumber.exactly(constant.value()));
        }
        if (part instanceof Reference reference) {
            return figures.resolve(reference).value();
        }
        if (part instanceof Negation negation) {
            return value(negation.operand(), figures).map(UncertainNumber::negate);
        }
        if (part instanceof Operation operation) {
            return value(operation.left(), figures)
                    .flatMap(left ->
                            value(operation.right(), figures).flatMap(right -> left.with(operation.operator(), right)));
        }
        return part instanceof Sum sum ? total(sum, figures) : Optional.empty();
    }

    private static Optional<UncertainNumber> total(Sum sum, FigureLookup figures) {
        UncertainNumber total = UncertainNumber.exactly(Fraction.ZERO);
        for (Expression addend : sum.parts()) {
            Optional<UncertainNumber> number = value(addend, figures);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            total = total.plus(number.get());
        }
        return Optional.of(total);
    }
}
