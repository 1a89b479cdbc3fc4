package dev.sitegen.internal.rule;

import dev.sitegen.internal.rule.ResolvedReference.Gap;
import dev.sitegen.internal.rule.syntax.Expression.Reference;
import dev.sitegen.model.Observation;
import dev.sitegen.model.Outcome;
import dev.sitegen.model.Rule;
import dev.sitegen.model.Verdict;
import dev.sitegen.model.Verdict.Reason;
import java.util.ArrayList;
import java.util.List;

/** Outcome of a rule for one report. Its arithmetic is put into words only when the verdict is asked for. */
public final class Judgement {

    private final CompiledRule rule;
    private final FigureLookup figures;
    private final SideValue left;
    private final SideValue right;
    private final Finding finding;

    private Judgement(CompiledRule rule, FigureLookup figures, SideValue left, SideValue right) {
        this.rule = rule;
        this.figures = figures;
        this.left = left;
        this.right = right;
        this.finding = new Judge(rule, figures, left, right).finding();
    }

    static Judgement of(CompiledRule rule, FigureLookup figures) {
        SideValue left = SideValue.of(rule.parsed().left(), figures);
        SideValue right = SideValue.of(rule.parsed().right(), figures);
        return new Judgement(rule, figures, left, right);
    }

    public Rule rule() {
        return rule.rule();
    }

    public Outcome outcome() {
        return finding.outcome();
    }

    public Reason reason() {
        return finding.reason();
    }

    /**
     * Statement of what does not hold, in the parts of a sentence; asked for after {@link Outcome#FAIL} and {@link
     * Reason#TRUNCATED}.
     */
    public Failure failure() {
        return Failure.of(rule, left, right);
    }

    /** The whole verdict. */
    public Verdict verdict() {
        List<Observation> used = new ArrayList<>();
        rule.references()
                .forEach(reference -> used.addAll(figures.resolve(reference).observations()));
        return new Verdict(
                rule.rule(),
                figures.report(),
                finding.outcome(),
                finding.reason(),
                finding.details().get(),
                side(left, right),
                rule.parsed().relation().symbol(),
                side(right, left),
                used);
    }

    private Verdict.Side side(SideValue side, SideValue other) {
        return new Verdict.Side(SideText.of(side, rule.mixed()), shown(side, other), SideText.stated(side));
    }

    /** A sum that lacks organizations has no value to show, unless it is too much already. */
    private String shown(SideValue side, SideValue other) {
        boolean open = finding.reason() == Reason.MISSING_ORGANIZATIONS
                && side.expression().references().anyMatch(this::lacksOrganizations);
        return side.value()
                .filter(value -> !open)
                .map(value -> ValueText.value(value, side.figure(), other.figure(), rule.shownIn()))
                .orElse("");
    }

    private boolean lacksOrganizations(Reference reference) {
        return figures.resolve(reference).gap() == Gap.MISSING_ORGANIZATIONS;
    }
}
