package dev.sitegen.internal.rule;

import dev.sitegen.internal.rule.ResolvedReference.Gap;
import dev.sitegen.internal.rule.number.Proportion;
import dev.sitegen.internal.rule.syntax.Expression;
import dev.sitegen.internal.rule.syntax.Expression.Operation;
import dev.sitegen.internal.rule.syntax.Expression.Reference;
import dev.sitegen.internal.rule.syntax.RuleValidator.Ratio;
import dev.sitegen.model.Outcome;
import dev.sitegen.model.Verdict.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Judges one rule for one report. */
final class Judge {

    private final CompiledRule rule;
    private final FigureLookup figures;
    private final SideValue left;
    private final SideValue right;

    Judge(CompiledRule rule, FigureLookup figures, SideValue left, SideValue right) {
        this.rule = rule;
        this.figures = figures;
        this.left = left;
        this.right = right;
    }

    Finding finding() {
        if (!isComplete()) {
            Optional<Finding> absent = elsewhere().or(this::missing);
            if (absent.isPresent()) {
                return absent.get();
            }
        }
        return rule.ratio().flatMap(this::undisclosed).orElseGet(this::compared);
    }

    private boolean isComplete() {
        for (Reference reference : rule.references()) {
            if (figures.resolve(reference).gap() != Gap.NONE) {
                return false;
            }
        }
        return true;
    }

    /** Finding for a side that is missing through no fault of the report. */
    private Optional<Finding> elsewhere() {
        List<String> previous = details(Gap.NO_PREVIOUS, Reference::indicator);
        if (!previous.isEmpty()) {
            return Optional.of(new Finding(Outcome.NOT_ASSESSABLE, Reason.NO_PREVIOUS, () -> previous));
        }
        List<String> columns = details(Gap.NO_OTHER_COLUMN, Reference::column);
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(Outcome.NOT_ASSESSABLE, Reason.NO_OTHER_COLUMN, () -> columns));
    }

    private List<String> details(Gap gap, Function<Reference, String> detail) {
        return rule.references().stream()
                .filter(reference -> figures.resolve(reference).gap() == gap)
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
                .or(() -> Optional.of(new Finding(Outcome.UNCERTAIN, Reason.MISSING, () -> indicators)));
    }

    /** Returns whether an expression is a whole number whatever its figures are. */
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
                                .map(numerator -> Feasibility.denominators(rate, numerator, () -> vague(ratio.rate()))))
                : Optional.empty();
    }

    private Optional<Finding> numerators(Ratio ratio) {
        return rate(ratio)
                .flatMap(rate -> value(ratio.quotient().right())
                        .map(denominator -> Feasibility.numerators(rate, denominator, () -> vague(ratio.rate()))));
    }

    private Optional<StatedNumber> rate(Ratio ratio) {
        return SideValue.of(ratio.rate(), figures).figure();
    }

    private Optional<UncertainNumber> value(Expression expression) {
        return SideValue.of(expression, figures).value();
    }

    private Finding compared() {
        if (left.value().isEmpty() || right.value().isEmpty()) {
            return Finding.of(Outcome.NOT_ASSESSABLE, Reason.DIVISION_BY_ZERO);
        }
        Finding finding = new Comparison(
                        left, left.value().get(), right, right.value().get(), rule.shownIn())
                .judge(rule.parsed().relation(), this::vague);
        // A sum that lacks organizations never looks complete, but it can be too much already.
        return finding.outcome() == Outcome.FAIL || isComplete()
                ? finding
                : new Finding(Outcome.UNCERTAIN, Reason.MISSING_ORGANIZATIONS, this::missingOrganizations);
    }

    private List<String> missingOrganizations() {
        return rule.references().stream()
                .flatMap(reference -> figures.resolve(reference).missingOrganizations().stream())
                .distinct()
                .toList();
    }

    private List<String> vague() {
        return vague(rule.references());
    }

    /** A rate that was rounded is no problem where it is looked for what rounds to it. */
    private List<String> vague(Reference rate) {
        List<String> others = vague(
                rule.references().stream().filter(other -> !other.equals(rate)).toList());
        return others.isEmpty() ? vague() : others;
    }

    /**
     * The figures that may be more than one number, as they are written: the qualified ones, or else the rounded ones.
     */
    private List<String> vague(List<Reference> references) {
        List<String> qualified = raw(references, stated -> !stated.isPlain());
        return qualified.isEmpty() ? raw(references, stated -> !stated.number().isExact()) : qualified;
    }

    private List<String> raw(List<Reference> references, Predicate<StatedNumber> which) {
        List<String> raw = new ArrayList<>();
        for (Reference reference : references) {
            ResolvedReference resolved = figures.resolve(reference);
            for (int i = 0; i < resolved.numbers().size(); i++) {
                if (which.test(resolved.numbers().get(i))) {
                    raw.add(resolved.observations().get(i).figure().raw());
                }
            }
        }
        return raw;
    }
}
