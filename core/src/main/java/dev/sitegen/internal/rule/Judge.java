package dev.sitegen.internal.rule;

import dev.sitegen.internal.rule.Expression.Operation;
import dev.sitegen.internal.rule.Expression.Reference;
import dev.sitegen.internal.rule.Resolved.Gap;
import dev.sitegen.internal.rule.Shape.Ratio;
import dev.sitegen.model.Figure;
import dev.sitegen.model.Observation;
import dev.sitegen.model.Outcome;
import dev.sitegen.model.Verdict;
import dev.sitegen.model.Verdict.Reason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Judges one rule for one report. */
final class Judge {

    private final CompiledRule rule;
    private final Figures figures;
    private final Map<Reference, Resolved> resolved = new LinkedHashMap<>();
    private final Side left;
    private final Side right;
    private final Optional<Number> leftValue;
    private final Optional<Number> rightValue;

    private Judge(CompiledRule rule, Figures figures) {
        this.rule = rule;
        this.figures = figures;
        rule.references().forEach(reference -> resolved.put(reference, figures.resolve(reference)));
        left = new Side(rule.parsed().left(), resolved);
        right = new Side(rule.parsed().right(), resolved);
        leftValue = left.value();
        rightValue = right.value();
    }

    static Verdict judge(CompiledRule rule, Figures figures) {
        Judge judge = new Judge(rule, figures);
        return judge.verdict(judge.finding());
    }

    private Verdict verdict(Finding finding) {
        return new Verdict(
                rule.rule(),
                figures.report(),
                finding.outcome(),
                finding.reason(),
                finding.details(),
                SideText.of(left),
                rule.parsed().relation().symbol(),
                SideText.of(right),
                shown(left, leftValue, right, finding),
                shown(right, rightValue, left, finding),
                resolved.values().stream()
                        .flatMap(found -> found.observations().stream())
                        .toList());
    }

    /** A sum that lacks bodies has no value to show, unless it is too much already. */
    private String shown(Side side, Optional<Number> number, Side other, Finding finding) {
        boolean open = finding.reason() == Reason.MISSING_BODIES
                && side.expression()
                        .references()
                        .anyMatch(reference -> resolved.get(reference).gap() == Gap.MISSING_BODIES);
        return number.filter(value -> !open)
                .map(value -> Shown.value(value, side.figure(), other.figure(), rule.shownIn()))
                .orElse("");
    }

    private Finding finding() {
        return elsewhere()
                .or(this::missing)
                .or(() -> rule.ratio().flatMap(this::undisclosed))
                .orElseGet(this::compared);
    }

    /** What is not there through no fault of the report. */
    private Optional<Finding> elsewhere() {
        List<String> previous = details(Gap.NO_PREVIOUS, Reference::indicator);
        if (!previous.isEmpty()) {
            return Optional.of(new Finding(Outcome.NOT_ASSESSABLE, Reason.NO_PREVIOUS, previous));
        }
        List<String> columns = details(Gap.NO_OTHER_COLUMN, Reference::column);
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(Outcome.NOT_ASSESSABLE, Reason.NO_OTHER_COLUMN, columns));
    }

    private List<String> details(Gap gap, Function<Reference, String> detail) {
        return resolved.values().stream()
                .filter(found -> found.gap() == gap)
                .map(Resolved::reference)
                .map(detail)
                .distinct()
                .toList();
    }

    private Optional<Finding> missing() {
        List<String> indicators = details(Gap.MISSING, Reference::indicator);
        if (indicators.isEmpty()) {
            return Optional.empty();
        }
        return rule.ratio()
                .filter(ratio -> !ratio.hasUndisclosedNumerator() && !ratio.hasUndisclosedDenominator())
                .filter(ratio -> isCounted(ratio.quotient().left()))
                .filter(ratio -> isCounted(ratio.quotient().right()))
                .flatMap(this::numerators)
                .filter(finding -> finding.outcome() == Outcome.FAIL)
                .or(() -> Optional.of(new Finding(Outcome.UNCERTAIN, Reason.MISSING, indicators)));
    }

    /** Whether an expression comes to a whole number whatever its figures are. */
    private boolean isCounted(Expression expression) {
        if (expression instanceof Reference reference) {
            return Proportion.isCount(figures.indicator(reference).unit());
        }
        boolean divides =
                expression instanceof Operation operation && operation.operator() == Expression.Operator.DIVIDED_BY;
        boolean fraction = expression instanceof Expression.Constant constant
                && !constant.value().isWhole();
        return !divides && !fraction && expression.parts().stream().allMatch(this::isCounted);
    }

    private Optional<Finding> undisclosed(Ratio ratio) {
        if (ratio.hasUndisclosedNumerator()) {
            return numerators(ratio);
        }
        return ratio.hasUndisclosedDenominator()
                ? rate(ratio)
                        .flatMap(rate -> value(ratio.quotient().left())
                                .map(numerator -> Feasibility.denominators(rate, numerator, vague(ratio.rate()))))
                : Optional.empty();
    }

    private Optional<Finding> numerators(Ratio ratio) {
        return rate(ratio)
                .flatMap(rate -> value(ratio.quotient().right())
                        .map(denominator -> Feasibility.numerators(rate, denominator, vague(ratio.rate()))));
    }

    private Optional<StatedNumber> rate(Ratio ratio) {
        return new Side(ratio.rate(), resolved).figure();
    }

    private Optional<Number> value(Expression expression) {
        return new Side(expression, resolved).value();
    }

    private Finding compared() {
        if (leftValue.isEmpty() || rightValue.isEmpty()) {
            return Finding.of(Outcome.NOT_ASSESSABLE, Reason.DIVISION_BY_ZERO);
        }
        Finding finding = new Comparison(left, leftValue.get(), right, rightValue.get(), rule.shownIn())
                .judge(rule.parsed().relation(), this::vague);
        List<String> bodies = resolved.values().stream()
                .flatMap(found -> found.missingBodies().stream())
                .distinct()
                .toList();
        // A sum that lacks bodies never looks complete, but it can be too much already.
        return bodies.isEmpty() || finding.outcome() == Outcome.FAIL
                ? finding
                : new Finding(Outcome.UNCERTAIN, Reason.MISSING_BODIES, bodies);
    }

    private List<String> vague() {
        return vague(List.copyOf(resolved.keySet()));
    }

    /** A rate that was rounded is no trouble where it is looked for what rounds to it. */
    private List<String> vague(Reference rate) {
        List<String> others = vague(
                resolved.keySet().stream().filter(other -> !other.equals(rate)).toList());
        return others.isEmpty() ? vague() : others;
    }

    /** The figures that stand for more than one number, as they are written: the qualified ones, or else the rounded ones. */
    private List<String> vague(List<Reference> references) {
        List<Figure> used = references.stream()
                .flatMap(reference -> resolved.get(reference).observations().stream())
                .map(Observation::figure)
                .toList();
        List<String> qualified = raw(used, stated -> !stated.isPlain());
        return qualified.isEmpty() ? raw(used, stated -> !stated.number().isExact()) : qualified;
    }

    private static List<String> raw(List<Figure> figures, Predicate<StatedNumber> which) {
        return figures.stream()
                .filter(figure -> which.test(StatedNumber.of(figure.quantity())))
                .map(Figure::raw)
                .toList();
    }
}
