package dev.sitegen.internal.rule;

import dev.sitegen.model.Change;
import dev.sitegen.model.Figure;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Qualifier;
import dev.sitegen.model.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A change from last year that the dictionary wants explained ({@code explainAbove}) and the report does not explain.
 *
 * @param indicator the indicator
 * @param figure this year's figure
 * @param last last year's
 * @param change how they differ
 */
public record Unexplained(Indicator indicator, Figure figure, Figure last, Change change) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * The unexplained changes of a report, in the order of its figures.
     *
     * <p>A change counts in percent of last year's value, and in percentage points for percentages. A figure that is
     * qualified as less or more than its number says too little, and one from which the indicator is counted
     * differently says nothing. From zero, every change is beyond any percentage.
     *
     * @param previous last year's report of the same organization in the same column
     */
    public static List<Unexplained> changes(Map<String, Indicator> dictionary, Report report, Report previous) {
        List<Unexplained> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Figure figure : report.figures()) {
            Indicator indicator = dictionary.get(figure.indicator());
            boolean asked = indicator != null
                    && indicator.numbers().explainAbove().isPresent()
                    && seen.add(indicator.id())
                    && !report.front().notes().containsKey(indicator.id())
                    && !indicator.lifetime().breaksAt(report.key().year());
            if (asked) {
                previous.figure(indicator.id())
                        .flatMap(last -> change(indicator, figure, last))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Unexplained> change(Indicator indicator, Figure figure, Figure last) {
        if (!isDefinite(figure) || !isDefinite(last)) {
            return Optional.empty();
        }
        BigDecimal now = figure.quantity().value();
        BigDecimal before = last.quantity().value();
        BigDecimal difference = now.subtract(before).abs();
        BigDecimal threshold = indicator.numbers().explainAbove().orElseThrow();
        // In per mille, ten are a percentage point.
        boolean exceeds = indicator.isRate()
                ? difference.compareTo(indicator.unit().equals("‰") ? threshold.movePointRight(1) : threshold) > 0
                : difference.multiply(HUNDRED).compareTo(threshold.multiply(before.abs())) > 0;
        if (!exceeds) {
            return Optional.empty();
        }
        Change change = Change.between(last.quantity(), figure.quantity(), indicator.isRate());
        return Optional.of(new Unexplained(indicator, figure, last, change));
    }

    /** Returns whether a figure is a number or near one, and no half line. */
    private static boolean isDefinite(Figure figure) {
        Qualifier qualifier = figure.quantity().qualifier();
        return qualifier == Qualifier.EXACT || qualifier == Qualifier.ABOUT;
    }
}
