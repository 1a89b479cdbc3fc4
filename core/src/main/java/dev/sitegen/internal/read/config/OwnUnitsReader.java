package dev.sitegen.internal.read.config;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.config.value.Expected;
import dev.sitegen.internal.read.config.value.Fields;
import dev.sitegen.internal.read.config.value.Limits;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Entry;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Mapping;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Scalar;
import dev.sitegen.internal.unit.OwnUnits;
import dev.sitegen.internal.unit.OwnUnits.Multiple;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the units that site.yaml declares as multiples of others: {@code units: {担: 50千克, TB: 1024GB}}. */
final class OwnUnitsReader {

    private static final int MOST = 100;
    private static final String EXAMPLE = "50千克";

    /** A name without digits, so that a number ends where its unit begins. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}/%°²³ ]{1,20}");

    private static final Pattern MULTIPLE = Pattern.compile("(\\d{1,15}(?:\\.\\d{1,15})?)\\s*(\\D.*)");

    private final Problems problems;

    OwnUnitsReader(Problems problems) {
        this.problems = problems;
    }

    OwnUnits read(Mapping units) {
        Map<String, Multiple> declared = new LinkedHashMap<>();
        Set<String> readable = Fields.unique(units, problems).keySet();
        Set<String> names =
                units.entries().stream().map(entry -> entry.key().text()).collect(Collectors.toSet());
        List<Entry> entries =
                Limits.upTo(MOST, "units", units.entries(), e -> e.key().position(), problems);
        for (Entry entry : entries) {
            String name = entry.key().text();
            if (!NAME.matcher(name).matches()) {
                Expected.LIKE.report(problems, entry.key().position(), "units", name, "{担: " + EXAMPLE + "}");
            } else if (OwnUnits.isKnown(name)) {
                problems.add(Code.DUPLICATE_KEY, entry.key().position(), name);
            } else if (readable.remove(name)) {
                read(name, entry, names, declared);
            }
        }
        return new OwnUnits(declared);
    }

    private void read(String name, Entry entry, Set<String> names, Map<String, Multiple> declared) {
        if (!(entry.value() instanceof Scalar scalar)) {
            problems.add(Code.WRONG_TYPE, entry.value().position(), name, "text");
            return;
        }
        Matcher multiple = MULTIPLE.matcher(scalar.text().strip());
        BigDecimal size = multiple.matches() ? new BigDecimal(multiple.group(1)) : BigDecimal.ZERO;
        String other = multiple.matches() ? multiple.group(2).strip() : "";
        // A unit that is declared further down may lead back to this one.
        boolean above = declared.containsKey(other) || !names.contains(other);
        if (size.signum() > 0 && above) {
            declared.put(name, new Multiple(size, other));
        } else {
            Expected.LIKE.report(problems, scalar.position(), name, scalar.text(), EXAMPLE);
        }
    }
}
