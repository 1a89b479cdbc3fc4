package dev.sitegen.internal.read.config.value;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.Nearest;
import dev.sitegen.internal.read.yaml.tree.YamlValue;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Entry;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Mapping;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Scalar;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Sequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The keys of one mapping, each reported once: unknown and duplicate keys are reported when the mapping is opened,
 * wrong types when a key is asked for. A key with nothing after its colon counts as absent.
 */
public final class Fields {

    private static final int MAX_REPEATED = 40;

    private final Map<String, YamlValue> values;

    /** The known keys that unknown ones seem to be slips of: that they are missing too is no further problem. */
    private final Set<String> meant;

    private final SourcePosition position;
    private final Problems problems;

    private Fields(Map<String, YamlValue> values, Set<String> meant, SourcePosition position, Problems problems) {
        this.values = values;
        this.meant = meant;
        this.position = position;
        this.problems = problems;
    }

    /** Opens a mapping that may hold these keys and no other. */
    public static Fields of(Mapping mapping, Problems problems, String... known) {
        Map<String, YamlValue> values = unique(mapping, problems);
        Set<String> slips = new HashSet<>();
        List<String> allowed = Arrays.asList(known);
        for (Entry entry : mapping.entries()) {
            String key = entry.key().text();
            SuspectValues.reportQuotes(entry, problems);
            if (allowed.contains(key)) {
                continue;
            }
            Optional<Entry> corrected = SuspectValues.reportKey(entry, problems);
            if (corrected.isPresent()) {
                values.putIfAbsent(corrected.get().key().text(), corrected.get().value());
            } else {
                List<String> near = Nearest.to(key, allowed);
                near.stream().limit(1).forEach(slips::add);
                problems.add(
                        Code.UNKNOWN_KEY,
                        entry.key().position(),
                        () -> List.of(key, Nearest.orAll(key, allowed), near.isEmpty() ? "ANY" : "NEAR"));
            }
        }
        return new Fields(values, slips, mapping.position(), problems);
    }

    /** The values of a mapping whose keys are free, such as ids; a key that occurs twice is reported. */
    public static Map<String, YamlValue> unique(Mapping mapping, Problems problems) {
        Map<String, YamlValue> values = new LinkedHashMap<>();
        Map<String, SourcePosition> places = new LinkedHashMap<>();
        for (Entry entry : mapping.entries()) {
            String key = entry.key().text();
            SourcePosition first = places.putIfAbsent(key, entry.key().position());
            if (first != null) {
                problems.add(Code.DUPLICATE_KEY, entry.key().position(), key, String.valueOf(first.line()));
            } else {
                values.put(key, entry.value());
            }
        }
        return values;
    }

    /** Returns whether a key has a value, be it an empty list. */
    public boolean isGiven(String key) {
        YamlValue value = values.get(key);
        return value != null
                && !(value instanceof Scalar scalar && scalar.text().isBlank());
    }

    public SourcePosition position() {
        return position;
    }

    /** Position of a key's value, or of the mapping when the key is absent. */
    public SourcePosition positionOf(String key) {
        YamlValue value = values.get(key);
        return value == null ? position : value.position();
    }

    /** A single value that is not empty. */
    public Optional<Scalar> scalar(String key) {
        YamlValue value = values.get(key);
        if (value instanceof Scalar scalar) {
            return scalar.text().isBlank() ? Optional.empty() : Optional.of(scalar);
        }
        if (value != null) {
            problems.add(Code.WRONG_TYPE, value.position(), key, "text");
        }
        return Optional.empty();
    }

    /** Returns whether a key has a value, whatever it is. */
    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** Returns whether the value is {@code none} where something else might be. */
    public boolean isNone(String key) {
        return values.get(key) instanceof Scalar scalar && scalar.text().strip().equals("none");
    }

    /** A text on one line, or an empty one. */
    public String text(String key) {
        return scalar(key).map(s -> s.text().strip()).orElse("");
    }

    /** The unit; of one in Chinese quotes, which was reported, the words between them, so that figures are read all the same. */
    public String unit() {
        String unit = text("unit");
        return SuspectValues.isQuoted(unit) ? unit.substring(1, unit.length() - 1) : unit;
    }

    /** A text that must be there; reported and empty when it is not. */
    public String required(String key) {
        return required(key, "EMPTY").map(s -> s.text().strip()).orElse("");
    }

    /** A date that must be there; reported when it is not. */
    public Optional<Scalar> requiredDate(String key) {
        return required(key, "EMPTY_DATE");
    }

    private Optional<Scalar> required(String key, String empty) {
        Optional<Scalar> scalar = scalar(key);
        if (scalar.isEmpty() && !(values.get(key) instanceof Mapping) && !(values.get(key) instanceof Sequence)) {
            reportMissing(key, empty);
        }
        return scalar;
    }

    /** Reports a key that is not there, or has nothing behind its colon. */
    public void reportMissing(String key) {
        reportMissing(key, "EMPTY");
    }

    private void reportMissing(String key, String empty) {
        if (!meant.contains(key)) {
            problems.add(Code.MISSING_KEY, positionOf(key), key, values.containsKey(key) ? empty : "ABSENT");
        }
    }

    /** {@code true} or {@code false}; nothing else is taken for either. */
    public boolean flag(String key, boolean otherwise) {
        return scalar(key)
                .map(s -> switch (s.text()) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> {
                        Expected.FLAG.report(problems, s.position(), key, s.text(), "true, false");
                        yield otherwise;
                    }
                })
                .orElse(otherwise);
    }

    /** One of the words of an enumeration, written in lower case. */
    public <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
        Optional<Scalar> scalar = scalar(key);
        List<E> constants = List.of(type.getEnumConstants());
        Optional<E> chosen = scalar.flatMap(s -> constants.stream()
                .filter(c -> c.name().toLowerCase(Locale.ROOT).equals(s.text()))
                .findFirst());
        if (scalar.isPresent() && chosen.isEmpty()) {
            List<String> words = constants.stream()
                    .map(c -> c.name().toLowerCase(Locale.ROOT))
                    .toList();
            String allowed = String.join(", ", words);
            Expected.CHOICE.report(
                    problems, scalar.get().position(), key, scalar.get().text(), allowed);
        }
        return chosen;
    }

    /** A list of texts; a single text counts as a list of one. */
    public List<Scalar> list(String key) {
        YamlValue value = values.get(key);
        if (value instanceof Sequence sequence) {
            List<Scalar> texts = new ArrayList<>();
            for (YamlValue item : sequence.items()) {
                if (!(item instanceof Scalar text)) {
                    problems.add(Code.WRONG_TYPE, item.position(), key, "text");
                } else if (!text.text().isBlank()) {
                    texts.add(text);
                }
            }
            return texts;
        }
        return scalar(key).map(List::of).orElse(List.of());
    }

    public List<String> texts(String key) {
        return list(key).stream().map(s -> s.text().strip()).toList();
    }

    /** A list of words, none of which has a comma in it. */
    public List<String> words(String key) {
        SuspectValues.reportCommas(key, list(key), values.get(key) instanceof Scalar, problems);
        return texts(key);
    }

    /** A list of mappings. */
    public List<Mapping> mappings(String key) {
        YamlValue value = values.get(key);
        if (value == null || value instanceof Scalar scalar && scalar.text().isBlank()) {
            return List.of();
        }
        if (!(value instanceof Sequence sequence)) {
            problems.add(Code.WRONG_TYPE, value.position(), key, "list");
            return List.of();
        }
        for (YamlValue item : sequence.items()) {
            if (!(item instanceof Mapping)) {
                problems.add(Code.WRONG_TYPE, item.position(), key, "mapping");
            }
        }
        return sequence.items().stream()
                .filter(Mapping.class::isInstance)
                .map(Mapping.class::cast)
                .toList();
    }

    /** A mapping; an empty one when the key is absent. */
    public Mapping mapping(String key) {
        YamlValue value = values.get(key);
        if (value instanceof Mapping mapping) {
            return mapping;
        }
        if (value != null && !(value instanceof Scalar scalar && scalar.text().isBlank())) {
            problems.add(Code.WRONG_TYPE, value.position(), key, "mapping");
        }
        return Mapping.empty(position);
    }

    /** Part of a value to repeat in a message. */
    public static String shown(String text) {
        return text.length() <= MAX_REPEATED ? text : text.substring(0, MAX_REPEATED) + "…";
    }
}
