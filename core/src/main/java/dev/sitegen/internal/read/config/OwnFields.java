package dev.sitegen.internal.read.config;

import dev.sitegen.diagnostic.Code;
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
import dev.sitegen.model.DeclaredField;
import dev.sitegen.model.OwnField;
import dev.sitegen.model.OwnField.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The fields of front matter that site.yaml declares: {@code fields: {district: {name: 所在区域, type: text}}}.
 *
 * @param declared in the order of site.yaml
 */
public record OwnFields(List<DeclaredField> declared) {

    /** No field. */
    public static final OwnFields NONE = new OwnFields(List.of());

    private static final int MOST = 50;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,20})?");

    public OwnFields {
        declared = List.copyOf(declared);
    }

    /**
     * Reads what site.yaml declares; what is wrong is reported and left out.
     *
     * @param taken the keys that front matter has without it
     */
    static OwnFields declaredIn(Mapping fields, Set<String> taken, Problems problems) {
        List<DeclaredField> declared = new ArrayList<>();
        List<YamlValue.Entry> entries =
                IdEntries.of(fields, IdKind.FIELD, Set.of(), problems).entries();
        for (YamlValue.Entry entry :
                Limits.upTo(MOST, "fields", entries, e -> e.key().position(), problems)) {
            String key = entry.key().text();
            if (taken.contains(key)) {
                problems.add(Code.DUPLICATE_KEY, entry.key().position(), key);
            } else if (entry.value() instanceof Mapping mapping) {
                declared.add(declared(key, Fields.of(mapping, problems, "name", "type", "values")));
            } else {
                problems.add(Code.WRONG_TYPE, entry.value().position(), key, "mapping");
            }
        }
        return new OwnFields(declared);
    }

    private static DeclaredField declared(String key, Fields field) {
        return new DeclaredField(
                key, field.text("name"), field.choice("type", Type.class).orElse(Type.TEXT), field.texts("values"));
    }

    List<String> keys() {
        return declared.stream().map(DeclaredField::key).toList();
    }

    /** Reads the fields that a report states, in the order of site.yaml. */
    List<OwnField> read(Fields front, Problems problems) {
        List<OwnField> read = new ArrayList<>();
        for (DeclaredField field : declared) {
            front.scalar(field.key())
                    .flatMap(value -> text(field, value, problems))
                    .ifPresent(text -> read.add(new OwnField(field.key(), field.label(), field.type(), text)));
        }
        return read;
    }

    private static Optional<String> text(DeclaredField field, Scalar value, Problems problems) {
        String text = value.text().strip();
        Optional<String> read = switch (field.type()) {
            case TEXT -> Optional.of(text);
            case NUMBER -> matching(NUMBER.matcher(text).matches(), field, value, Expected.LIKE, "12.5", problems);
            case FLAG ->
                matching(
                        text.equals("true") || text.equals("false"),
                        field,
                        value,
                        Expected.FLAG,
                        "true, false",
                        problems);
            case DATE -> Values.date(value, problems).map(day -> day.toString());
        };
        List<String> values = field.values();
        return read.flatMap(written -> values.isEmpty()
                ? read
                : matching(
                        values.contains(written), field, value, Expected.CHOICE, String.join(", ", values), problems));
    }

    private static Optional<String> matching(
            boolean fits, DeclaredField field, Scalar value, Expected kind, String allowed, Problems problems) {
        if (!fits) {
            kind.report(problems, value.position(), field.key(), value.text(), allowed);
        }
        return fits ? Optional.of(value.text().strip()) : Optional.empty();
    }
}
