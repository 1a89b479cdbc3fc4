package dev.sitegen.internal.rule;

import dev.sitegen.internal.rule.number.Fraction;
import dev.sitegen.internal.rule.number.Proportion;
import dev.sitegen.internal.rule.syntax.Expression;
import dev.sitegen.internal.rule.syntax.Expression.Constant;
import dev.sitegen.internal.rule.syntax.Expression.Negation;
import dev.sitegen.internal.rule.syntax.Expression.Operation;
import dev.sitegen.internal.rule.syntax.Expression.Reference;
import dev.sitegen.internal.rule.syntax.Expression.Sum;
import dev.sitegen.internal.rule.syntax.RuleParser.Parsed;
import dev.sitegen.internal.rule.syntax.RuleValidator;
import dev.sitegen.internal.rule.syntax.RuleValidator.Ratio;
import dev.sitegen.model.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rule that was read.
 *
 * @param rule as it was declared
 * @param parsed what it says
 * @param references every reference in it, once, in order
 * @param ownOnLeft those on the left side that mean the report itself
 * @param ownOnRight those on the right side that mean the report itself
 * @param ratio the ratio that it is, if it is one
 * @param shownIn what values of its sides are shown in: a hundredth if they are percentages, otherwise the unit of a side
 * @param mixed whether figures of several units take part, which are then shown
 */
record CompiledRule(
        Rule rule,
        Parsed parsed,
        List<Reference> references,
        List<Reference> ownOnLeft,
        List<Reference> ownOnRight,
        Optional<Ratio> ratio,
        Fraction shownIn,
        boolean mixed) {

    /**
     * Compiles a rule.
     *
     * @throws MixedUnitsException if it adds or compares units that do not convert into each other
     */
    static CompiledRule of(Rule rule, Parsed read, IndicatorUnits units) throws MixedUnitsException {
        Parsed parsed = RuleUnits.unify(read, units);
        List<Reference> references = Stream.concat(
                        parsed.left().references(), parsed.right().references())
                .distinct()
                .toList();
        return new CompiledRule(
                rule,
                parsed,
                references,
                own(parsed.left()),
                own(parsed.right()),
                RuleValidator.ratio(parsed),
                shownIn(parsed, units),
                hasSeveralUnits(references, units));
    }

    private static Fraction shownIn(Parsed parsed, IndicatorUnits units) {
        return Stream.of(
                        share(parsed.left(), units),
                        share(parsed.right(), units),
                        RuleUnits.dimension(parsed.left(), units).size(),
                        RuleUnits.dimension(parsed.right(), units).size())
                .filter(factor -> !factor.equals(Fraction.ONE))
                .findFirst()
                .orElse(Fraction.ONE);
    }

    private static boolean hasSeveralUnits(List<Reference> references, IndicatorUnits units) {
        return references.stream()
                .map(reference -> units.of(reference.indicator()))
                .filter(unit -> !Proportion.isShare(unit))
                .map(unit -> Dimension.of(unit, units.own()))
                .collect(Collectors.groupingBy(
                        Dimension::measures, Collectors.mapping(Dimension::size, Collectors.toSet())))
                .values()
                .stream()
                .anyMatch(sizes -> sizes.size() > 1);
    }

    private static List<Reference> own(Expression side) {
        return side.references().filter(Reference::isOwn).toList();
    }

    /** Factor of the unit of an expression; one for products and quotients. */
    private static Fraction share(Expression expression, IndicatorUnits units) {
        if (expression instanceof Reference reference) {
            return Proportion.of(units.of(reference.indicator()));
        }
        if (expression instanceof Constant constant) {
            return constant.percent() ? Proportion.of("%") : Fraction.ONE;
        }
        boolean keepsUnits = expression instanceof Negation
                || expression instanceof Sum
                || expression instanceof Operation operation
                        && operation.operator().precedence() == Expression.Operator.PLUS.precedence();
        return expression.parts().stream()
                .filter(part -> keepsUnits)
                .map(part -> share(part, units))
                .filter(share -> !share.equals(Fraction.ONE))
                .findFirst()
                .orElse(Fraction.ONE);
    }

    /**
     * Returns whether it says anything of a report: the report states a figure on each side that has figures of its
     * own, is not what the rule compares with, and has reports below it where the rule speaks of them.
     */
    boolean appliesTo(FigureLookup figures) {
        if (!anyIsStated(ownOnLeft, figures) || !anyIsStated(ownOnRight, figures)) {
            return false;
        }
        for (Reference reference : references) {
            if (!appliesTo(reference, figures)) {
                return false;
            }
        }
        return true;
    }

    private static boolean anyIsStated(List<Reference> own, FigureLookup figures) {
        for (Reference reference : own) {
            if (figures.isStated(reference)) {
                return true;
            }
        }
        return own.isEmpty();
    }

    private static boolean appliesTo(Reference reference, FigureLookup figures) {
        boolean here = reference.isOwn();
        boolean below = reference.children() && !reference.previous();
        return !reference.column().equals(figures.column())
                && (!here || figures.isCounted(reference))
                && (!below || figures.isStatedBelow(reference));
    }
}
