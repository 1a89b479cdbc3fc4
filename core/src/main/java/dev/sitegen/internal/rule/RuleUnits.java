package dev.sitegen.internal.rule;

import dev.sitegen.internal.rule.number.Fraction;
import dev.sitegen.internal.rule.syntax.Expression;
import dev.sitegen.internal.rule.syntax.Expression.Constant;
import dev.sitegen.internal.rule.syntax.Expression.Negation;
import dev.sitegen.internal.rule.syntax.Expression.Operation;
import dev.sitegen.internal.rule.syntax.Expression.Operator;
import dev.sitegen.internal.rule.syntax.Expression.Reference;
import dev.sitegen.internal.rule.syntax.Expression.Sum;
import dev.sitegen.internal.rule.syntax.Expression.Undisclosed;
import dev.sitegen.internal.rule.syntax.RuleParser.Parsed;
import java.util.ArrayList;
import java.util.List;

/**
 * The units of a rule. What is added or compared has units that convert into each other; a number of the rule has the unit of
 * what it is added to or compared with, so that {@code m.wan >= 500} means 500万元.
 */
final class RuleUnits {

    private final IndicatorUnits units;

    private RuleUnits(IndicatorUnits units) {
        this.units = units;
    }

    /** A part of a rule whose numbers are in least units, and its dimension. */
    private record Measured(Expression expression, Dimension dimension) {}

    /**
     * The rule with its numbers in least units.
     *
     * @throws MixedUnitsException if units do not convert into each other
     */
    static Parsed unify(Parsed rule, IndicatorUnits units) throws MixedUnitsException {
        RuleUnits each = new RuleUnits(units);
        List<Measured> sides = each.unified(List.of(each.of(rule.left()), each.of(rule.right())));
        return new Parsed(sides.get(0).expression, rule.relation(), sides.get(1).expression);
    }

    /** The dimension of a side of a rule that was unified. */
    static Dimension dimension(Expression side, IndicatorUnits units) {
        try {
            return new RuleUnits(units).of(side).dimension;
        } catch (MixedUnitsException e) {
            throw new IllegalStateException("the rule was unified", e);
        }
    }

    private Measured of(Expression expression) throws MixedUnitsException {
        if (expression instanceof Reference reference) {
            return new Measured(reference, units.dimension(reference.indicator()));
        }
        if (expression instanceof Constant constant) {
            return new Measured(constant, constant.percent() ? Dimension.SHARE : Dimension.OPEN);
        }
        if (expression instanceof Negation negation) {
            Measured operand = of(negation.operand());
            return new Measured(new Negation(operand.expression), operand.dimension);
        }
        if (expression instanceof Operation operation) {
            return of(operation);
        }
        if (expression instanceof Sum sum) {
            List<Measured> parts = new ArrayList<>();
            for (Expression part : sum.parts()) {
                parts.add(of(part));
            }
            List<Measured> unified = unified(parts);
            return new Measured(
                    new Sum(unified.stream().map(Measured::expression).toList()), unit(unified));
        }
        return new Measured(expression, Dimension.OPEN);
    }

    private Measured of(Operation operation) throws MixedUnitsException {
        Measured left = of(operation.left());
        Measured right = of(operation.right());
        Operator operator = operation.operator();
        if (operator.precedence() == Operator.PLUS.precedence()) {
            List<Measured> unified = unified(List.of(left, right));
            return new Measured(
                    new Operation(operator, unified.get(0).expression, unified.get(1).expression), unit(unified));
        }
        return new Measured(
                new Operation(operator, left.expression, right.expression),
                operator == Operator.TIMES ? product(left.dimension, right.dimension) : quotient(left, right));
    }

    private static Dimension product(Dimension left, Dimension right) {
        return left.open() ? right : left.times(right);
    }

    /** An undisclosed number has the unit of what it is a part of, or of its part. */
    private static Dimension quotient(Measured left, Measured right) {
        boolean undisclosed = left.expression instanceof Undisclosed || right.expression instanceof Undisclosed;
        return undisclosed ? Dimension.BARE : left.dimension.dividedBy(right.dimension);
    }

    /** Parts that are added up or compared, with their numbers in the unit of the first that has one. */
    private List<Measured> unified(List<Measured> parts) throws MixedUnitsException {
        Dimension unit = unit(parts);
        List<Measured> unified = new ArrayList<>();
        for (Measured part : parts) {
            if (!part.dimension.convertsTo(unit)) {
                Measured first = parts.stream()
                        .filter(other -> other.dimension.equals(unit))
                        .findFirst()
                        .orElseThrow();
                throw new MixedUnitsException(named(first.expression), named(part.expression));
            }
            unified.add(part.dimension.open() ? new Measured(scaled(part.expression, unit.size()), unit) : part);
        }
        return unified;
    }

    private static Dimension unit(List<Measured> parts) {
        return parts.stream()
                .map(Measured::dimension)
                .filter(dimension -> !dimension.open())
                .findFirst()
                .orElse(Dimension.OPEN);
    }

    /** A part as its author knows it: the first indicator in it with its unit, or its number. */
    private String named(Expression part) {
        return part.references()
                .map(reference -> units.indicator(reference.indicator()))
                .map(indicator -> indicator.id() + " (" + (indicator.unit().isEmpty() ? "—" : indicator.unit()) + ")")
                .findFirst()
                .orElseGet(() -> part instanceof Constant constant ? constant.text() : "%");
    }

    /** An expression of bare numbers, times a factor. */
    private static Expression scaled(Expression expression, Fraction factor) {
        if (factor.equals(Fraction.ONE)) {
            return expression;
        }
        if (expression instanceof Constant constant) {
            return new Constant(constant.value().times(factor), constant.text(), constant.percent());
        }
        if (expression instanceof Negation negation) {
            return new Negation(scaled(negation.operand(), factor));
        }
        if (expression instanceof Sum sum) {
            return new Sum(
                    sum.parts().stream().map(part -> scaled(part, factor)).toList());
        }
        if (expression instanceof Operation operation) {
            boolean additive = operation.operator().precedence() == Operator.PLUS.precedence();
            Expression right = additive ? scaled(operation.right(), factor) : operation.right();
            return new Operation(operation.operator(), scaled(operation.left(), factor), right);
        }
        return expression;
    }
}
