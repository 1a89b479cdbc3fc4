package dev.sitegen.internal.read.config.form;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.config.value.Expected;
import dev.sitegen.internal.read.config.value.Fields;
import dev.sitegen.internal.read.config.value.IdKind;
import dev.sitegen.internal.read.config.value.Limits;
import dev.sitegen.internal.read.config.value.Values;
import dev.sitegen.internal.read.yaml.tree.YamlValue;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Mapping;
import dev.sitegen.model.Form;
import dev.sitegen.model.FormTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads a version of a form from its YAML file. */
public final class FormReader {

    private static final int MOST_TABLES = 20;

    private final Problems problems;

    public FormReader(Problems problems) {
        this.problems = problems;
    }

    /** Reads the file; none if it does not say what form it is, for which years, or with which tables. */
    public Optional<Form> read(Mapping root) {
        Fields fields = Fields.of(root, problems, "form", "version", "name", "source", "from", "to", "tables");
        String id = id(fields);
        String version = fields.required("version");
        String name = fields.required("name");
        fields.required("from");
        OptionalInt from = Values.year(fields, "from", problems);
        OptionalInt to = Values.year(fields, "to", problems);
        List<FormTable> tables = tables(id, fields);
        if (from.isPresent() && to.isPresent() && to.getAsInt() < from.getAsInt()) {
            String shown = String.valueOf(to.getAsInt());
            Expected.RANGE.report(problems, fields.positionOf("to"), "to", shown, "≥ " + from.getAsInt());
            return Optional.empty();
        }
        return id.isEmpty() || from.isEmpty() || tables.isEmpty()
                ? Optional.empty()
                : Optional.of(new Form(
                        id,
                        version,
                        name,
                        fields.text("source"),
                        from.getAsInt(),
                        to,
                        tables,
                        fields.positionOf("form")));
    }

    private String id(Fields fields) {
        String id = fields.required("form");
        return id.isEmpty() || IdKind.FORM.check(id, fields.positionOf("form"), problems) ? id : "";
    }

    private List<FormTable> tables(String form, Fields fields) {
        Mapping mapping = fields.mapping("tables");
        if (mapping.entries().isEmpty()) {
            fields.reportMissing("tables");
        }
        Map<String, YamlValue> values = Fields.unique(mapping, problems);
        List<FormTable> tables = new ArrayList<>();
        for (YamlValue.Entry entry : Limits.upTo(
                MOST_TABLES, "tables", mapping.entries(), e -> e.key().position(), problems)) {
            String id = entry.key().text();
            if (values.get(id) != entry.value()) {
                continue;
            }
            if (!IdKind.TABLE.check(id, entry.key().position(), problems)) {
                continue;
            }
            if (entry.value() instanceof Mapping table) {
                new FormTableReader(form, id, problems).read(table).ifPresent(tables::add);
            } else {
                problems.add(Code.WRONG_TYPE, entry.value().position(), id, "mapping");
            }
        }
        return tables;
    }
}
