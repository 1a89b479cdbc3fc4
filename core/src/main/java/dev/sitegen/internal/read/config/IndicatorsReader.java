package dev.sitegen.internal.read.config;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Severity;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.config.value.Expected;
import dev.sitegen.internal.read.config.value.Fields;
import dev.sitegen.internal.read.config.value.IdEntries;
import dev.sitegen.internal.read.config.value.IdKind;
import dev.sitegen.internal.read.config.value.Limits;
import dev.sitegen.internal.read.config.value.Values;
import dev.sitegen.internal.read.yaml.tree.YamlValue;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Mapping;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Scalar;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads indicators.yaml, the dictionary of figures: a mapping from the id of each indicator to what is known of it, and the
 * checks on them under {@code checks}, which cannot be an id because it has no dot.
 */
public final class IndicatorsReader {

    private static final String CHECKS = "checks";
    /** The most checks, each tried on every report. */
    private static final int MOST_CHECKS = 1_000;

    private static final int MAX_PRECISION = 9;
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,3})?)%");

    private final Problems problems;

    public IndicatorsReader(Problems problems) {
        this.problems = problems;
    }

    /** Content of indicators.yaml: the indicators by id, in order, the ids that could not be read, and the checks. */
    public record IndicatorsFile(Map<String, Indicator> indicators, Set<String> unread, List<Rule> rules) {}

    /** Reads indicators.yaml. */
    public IndicatorsFile read(Mapping root) {
        IdEntries ids = IdEntries.of(root, IdKind.INDICATOR, Set.of(CHECKS), problems);
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        for (YamlValue.Entry entry : ids.entries()) {
            String id = entry.key().text();
            indicator(id, entry).ifPresent(indicator -> indicators.put(id, indicator));
        }
        List<Rule> rules = root.entries().stream()
                .filter(entry -> entry.key().text().equals(CHECKS))
                .findFirst()
                .map(entry -> rules(entry.value()))
                .orElse(List.of());
        return new IndicatorsFile(indicators, ids.unread(), rules);
    }

    private Optional<Indicator> indicator(String id, YamlValue.Entry entry) {
        if (!(entry.value() instanceof Mapping mapping)) {
            problems.add(Code.WRONG_TYPE, entry.value().position(), id, "mapping");
            return Optional.empty();
        }
        Fields fields = Fields.of(
                mapping,
                problems,
                "name",
                "unit",
                "group",
                "definition",
                "precision",
                "better",
                "total",
                "from",
                "to",
                "breaks",
                "notes",
                "explainAbove",
                "signed");
        return Optional.of(new Indicator(
                id,
                fields.required("name"),
                fields.unit(),
                fields.text("group"),
                fields.text("definition"),
                fields.texts("notes"),
                numbers(fields),
                new Indicator.Lifetime(
                        Values.year(fields, "from", problems), Values.year(fields, "to", problems), breaks(fields)),
                Indicator.Standing.ENTRY,
                entry.key().position()));
    }

    private Indicator.Numbers numbers(Fields fields) {
        return new Indicator.Numbers(
                precision(fields),
                fields.choice("better", Indicator.Better.class).orElse(Indicator.Better.NONE),
                fields.flag("total", false),
                fields.has("signed") ? Optional.of(fields.flag("signed", false)) : Optional.empty(),
                explainAbove(fields));
    }

    private OptionalInt precision(Fields fields) {
        String text = fields.text("precision");
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9') {
            return OptionalInt.of(text.charAt(0) - '0');
        }
        String allowed = "0 – " + MAX_PRECISION;
        Expected.RANGE.report(problems, fields.positionOf("precision"), "precision", text, allowed);
        return OptionalInt.empty();
    }

    private SortedMap<Integer, String> breaks(Fields fields) {
        SortedMap<Integer, String> breaks = new TreeMap<>();
        for (YamlValue.Entry entry : fields.mapping("breaks").entries()) {
            OptionalInt year = Values.year("breaks", entry.key(), problems);
            if (year.isPresent() && entry.value() instanceof Scalar note) {
                breaks.put(year.getAsInt(), note.text().strip());
            } else if (year.isPresent()) {
                problems.add(
                        Code.WRONG_TYPE, entry.value().position(), entry.key().text(), "text");
            }
        }
        return breaks;
    }

    private Optional<BigDecimal> explainAbove(Fields fields) {
        String text = fields.text("explainAbove");
        var percent = PERCENT.matcher(text);
        if (percent.matches()) {
            return Optional.of(new BigDecimal(percent.group(1)));
        }
        if (!text.isEmpty()) {
            Expected.LIKE.report(problems, fields.positionOf("explainAbove"), "explainAbove", text, "30%");
        }
        return Optional.empty();
    }

    private List<Rule> rules(YamlValue value) {
        if (!(value instanceof YamlValue.Sequence sequence)) {
            problems.add(Code.WRONG_TYPE, value.position(), CHECKS, "list");
            return List.of();
        }
        List<Rule> rules = new ArrayList<>();
        Map<String, SourcePosition> ids = new HashMap<>();
        for (YamlValue item : Limits.upTo(MOST_CHECKS, CHECKS, sequence.items(), YamlValue::position, problems)) {
            if (!(item instanceof Mapping mapping)) {
                problems.add(Code.WRONG_TYPE, item.position(), CHECKS, "mapping");
                continue;
            }
            Fields fields = Fields.of(mapping, problems, "id", "name", "rule", "severity");
            String id = fields.required("id");
            String name = fields.text("name");
            fields.required("rule");
            SourcePosition place = fields.positionOf("id");
            if (!id.isEmpty() && IdKind.CHECK.check(id, place, problems)) {
                Optional.ofNullable(ids.putIfAbsent(id, place))
                        .ifPresent(first -> problems.add(Code.DUPLICATE_KEY, place, id, String.valueOf(first.line())));
            }
            Severity severity = fields.choice("severity", Severity.class).orElse(Severity.ERROR);
            fields.scalar("rule")
                    .map(rule -> new Rule(id, name.isEmpty() ? id : name, rule.text(), severity, rule.textPosition()))
                    .ifPresent(rules::add);
        }
        return rules;
    }
}
