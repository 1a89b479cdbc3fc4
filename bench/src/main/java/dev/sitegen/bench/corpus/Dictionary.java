package dev.sitegen.bench.corpus;

import dev.sitegen.bench.corpus.Corpus.Variant;
import java.util.ArrayList;
import java.util.List;

/**
 * indicators.yaml: every {@link Measure} of every {@link Area}, and relations between them; for short reports the few that they
 * state.
 */
final class Dictionary {

    private Dictionary() {}

    static String text(Variant variant) {
        return variant == Variant.SHORT ? ofShortReports() : ofAll();
    }

    private static String ofShortReports() {
        StringBuilder text = new StringBuilder();
        for (Measure measure : Drafter.SHORTLY_STATED) {
            text.append(entry(Area.MEDIATION, measure));
        }
        return text.toString();
    }

    private static String ofAll() {
        StringBuilder text = new StringBuilder();
        for (Area area : Area.values()) {
            for (Measure measure : Measure.values()) {
                text.append(entry(area, measure));
            }
        }
        text.append("checks:\n");
        checks().forEach(check -> text.append("  - ").append(check).append('\n'));
        return text.toString();
    }

    private static String entry(Area area, Measure measure) {
        String total = area == Area.MEDIATION && measure == Measure.RECEIVED ? ", total: true" : "";
        return "%s: {name: %s, unit: \"%s\", group: %s%s}\n"
                .formatted(
                        area.indicator(measure),
                        area.title() + measure.title(),
                        measure.unit(area),
                        area.title(),
                        total);
    }

    private static List<String> checks() {
        List<String> checks = new ArrayList<>();
        for (Area area : Area.values()) {
            checks.add(check(
                    area, "balance", "收办平衡", "%1$s.carriedIn + %1$s.received = %1$s.handled + %1$s.carriedForward"));
            checks.add(check(area, "rate", "按期办结率", "%1$s.onTimeRate = %1$s.onTime / %1$s.handled"));
        }
        checks.add(check(Area.REVIEW, "carried", "上年结转与上年报告衔接", "%1$s.carriedIn = previous.%1$s.carriedForward"));
        checks.add(check(Area.REQUESTS, "carried", "上年结转与上年报告衔接", "%1$s.carriedIn = previous.%1$s.carriedForward"));
        checks.add(check(Area.CONTRACTS, "limit", "按期办结不多于办理", "%1$s.onTime <= %1$s.handled"));
        checks.add(check(Area.HOTLINE, "whole", "满意率可由整数得出", "%1$s.satisfaction = undisclosed / %1$s.handled"));
        checks.add(check(Area.MEDIATION, "sum", "全县等于各单位之和", "%1$s.received = sum(children.%1$s.received)"));
        return checks;
    }

    private static String check(Area area, String id, String name, String rule) {
        return "{id: %s.%s, name: %s%s, rule: \"%s\"}"
                .formatted(area.id(), id, area.title(), name, rule.formatted(area.id()));
    }
}
