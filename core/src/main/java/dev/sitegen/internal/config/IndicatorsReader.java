package dev.sitegen.internal.config;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Problems;
import dev.sitegen.internal.source.YamlValue;
import dev.sitegen.internal.source.YamlValue.Mapping;
import dev.sitegen.model.Indicator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads indicators.yaml, the dictionary of figures: a mapping from the id of each indicator to what is known of it. */
public final class IndicatorsReader {

    private static final int MAX_PRECISION = 9;

    private final Problems problems;

    public IndicatorsReader(Problems problems) {
        this.problems = problems;
    }

    /** The indicators by id, in order. */
    public Map<String, Indicator> read(Mapping root) {
        Map<String, YamlValue> values = Fields.unique(root, problems);
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        for (YamlValue.Entry entry : root.entries()) {
            String id = entry.key().text();
            if (values.get(id) != entry.value()) {
                continue;
            }
            if (!Values.isIndicatorId(id)) {
                problems.add(Code.BAD_ID, entry.key().position(), Fields.shown(id));
            }
            indicator(id, entry).ifPresent(indicator -> indicators.put(id, indicator));
        }
        return indicators;
    }

    private Optional<Indicator> indicator(String id, YamlValue.Entry entry) {
        if (!(entry.value() instanceof Mapping mapping)) {
            problems.add(Code.WRONG_TYPE, entry.value().position(), id, "mapping");
            return Optional.empty();
        }
        Fields fields =
                Fields.of(mapping, problems, "name", "unit", "group", "definition", "precision", "better", "total");
        return Optional.of(new Indicator(
                id,
                fields.required("name"),
                fields.text("unit"),
                fields.text("group"),
                fields.text("definition"),
                precision(fields),
                fields.choice("better", Indicator.Better.class).orElse(Indicator.Better.NONE),
                fields.flag("total", false),
                entry.key().position()));
    }

    private OptionalInt precision(Fields fields) {
        String text = fields.text("precision");
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (text.length() == 1 && Character.isDigit(text.charAt(0))) {
            return OptionalInt.of(text.charAt(0) - '0');
        }
        String allowed = "0 – " + MAX_PRECISION;
        problems.add(Code.BAD_VALUE, fields.positionOf("precision"), "precision", Fields.shown(text), allowed);
        return OptionalInt.empty();
    }
}
