package dev.sitegen.internal.read.config.form;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Severity;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.Nearest;
import dev.sitegen.internal.read.config.form.FormHeadReader.Column;
import dev.sitegen.internal.read.config.form.FormHeadReader.Row;
import dev.sitegen.internal.read.config.value.Expected;
import dev.sitegen.internal.read.config.value.Fields;
import dev.sitegen.internal.read.config.value.Limits;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Mapping;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Scalar;
import dev.sitegen.internal.rule.syntax.RuleTemplate;
import dev.sitegen.model.FileNames;
import dev.sitegen.model.FileNames.Fault;
import dev.sitegen.model.FormCell;
import dev.sitegen.model.FormHead;
import dev.sitegen.model.FormLine;
import dev.sitegen.model.FormTable;
import dev.sitegen.model.FormTable.Carry;
import dev.sitegen.model.FormTable.Layout;
import dev.sitegen.model.Identity;
import dev.sitegen.model.Identity.Each;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads a table of a form. */
final class FormTableReader {

    /** The most words for the heading of a table, each looked for in every heading. */
    private static final int MOST_SECTIONS = 100;

    /** The most identities of a table, each judged in every row or column of every report. */
    private static final int MOST_IDENTITIES = 50;

    private final String form;
    private final String table;
    private final Problems problems;

    FormTableReader(String form, String table, Problems problems) {
        this.form = form;
        this.table = table;
        this.problems = problems;
    }

    Optional<FormTable> read(Mapping mapping) {
        Fields fields = Fields.of(
                mapping,
                problems,
                "name",
                "section",
                "layout",
                "corner",
                "unit",
                "columns",
                "rows",
                "headline",
                "carry",
                "identities");
        String name = fields.required("name");
        List<String> sections = Limits.upTo(
                MOST_SECTIONS, "section", fields.texts("section"), s -> fields.positionOf("section"), problems);
        Layout layout = fields.choice("layout", Layout.class).orElse(Layout.ROWS);
        FormHeadReader heads = new FormHeadReader(fields.unit(), problems);
        Map<String, Column> columns = heads.columns(fields);
        Map<String, Row> rows = heads.rows(fields, columns.keySet());
        List<FormHead> rowHeads = heads.rowHeads();
        if (columns.isEmpty() || rows.isEmpty()) {
            return Optional.empty();
        }
        if (layout == Layout.BLOCKS && !rowHeads.stream().allMatch(head -> head.depth() == 2)) {
            Expected.CHOICE.report(problems, fields.positionOf("layout"), "layout", "blocks", "rows, across");
            return Optional.empty();
        }
        List<FormCell> cells = cells(fields, columns.values(), rows.values());
        if (hasTooLongId(cells, fields)) {
            return Optional.empty();
        }
        return Optional.of(new FormTable(
                table,
                name,
                sections.isEmpty() ? List.of(name) : sections,
                layout,
                fields.text("corner"),
                rowHeads,
                heads.columnHeads(),
                cells,
                carry(fields, rows.keySet()),
                identities(fields, columns.keySet(), rows.keySet())));
    }

    private List<FormCell> cells(Fields fields, Collection<Column> columns, Collection<Row> rows) {
        Set<String> known = new TreeSet<>();
        for (Row row : rows) {
            columns.stream()
                    .filter(column -> row.columns().contains(column.line().id()))
                    .forEach(column -> known.add(key(row.line(), column.line())));
        }
        Set<String> headline = known(fields.list("headline"), "headline", known);
        List<FormCell> cells = new ArrayList<>();
        for (Row row : rows) {
            for (Column column : columns) {
                String key = key(row.line(), column.line());
                if (known.contains(key)) {
                    boolean shown = headline.isEmpty() || headline.contains(key);
                    cells.add(cell(row.line(), column, key, shown));
                }
            }
        }
        return cells;
    }

    /** The ids of a form, its table, row and column may each be short enough, and that of the cell too long for a file. */
    private boolean hasTooLongId(List<FormCell> cells, Fields fields) {
        Optional<String> tooLong = cells.stream()
                .map(FormCell::indicator)
                .filter(id -> FileNames.faultOfStem(id).isPresent())
                .findFirst();
        tooLong.ifPresent(id -> problems.add(Code.BAD_ID, fields.position(), id, Fault.TOO_LONG.name()));
        return tooLong.isPresent();
    }

    private FormCell cell(FormLine row, Column column, String key, boolean headline) {
        String id = form + "." + table + "." + key;
        return new FormCell(id, row, column.line(), column.unit(), column.decimals(), column.negative(), headline);
    }

    private static String key(FormLine row, FormLine column) {
        return row.id() + "." + column.id();
    }

    /** The words of a list that are known; the others are reported. */
    private Set<String> known(List<Scalar> words, String key, Set<String> known) {
        for (Scalar word : words) {
            if (!known.contains(word.text())) {
                Expected.CHOICE.report(
                        problems, word.position(), key, word.text(), () -> Nearest.orAll(word.text(), known));
            }
        }
        return words.stream().map(Scalar::text).filter(known::contains).collect(Collectors.toSet());
    }

    private Optional<Carry> carry(Fields fields, Set<String> rows) {
        Mapping mapping = fields.mapping("carry");
        if (mapping.entries().isEmpty()) {
            return Optional.empty();
        }
        Fields carry = Fields.of(mapping, problems, "from", "to");
        carry.required("from");
        carry.required("to");
        Optional<String> from = known(carry.list("from"), "from", rows).stream().findFirst();
        Optional<String> to = known(carry.list("to"), "to", rows).stream().findFirst();
        return from.flatMap(f -> to.map(t -> new Carry(f, t)));
    }

    private List<Identity> identities(Fields fields, Set<String> columns, Set<String> rows) {
        List<Identity> identities = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Mapping mapping : Limits.upTo(
                MOST_IDENTITIES, "identities", fields.mappings("identities"), Mapping::position, problems)) {
            Fields identity = Fields.of(mapping, problems, "id", "name", "each", "rule", "severity");
            String id = identity.required("id");
            String name = identity.required("name");
            identity.required("each");
            identity.required("rule");
            if (!id.isEmpty() && !ids.add(id)) {
                problems.add(Code.DUPLICATE_KEY, identity.positionOf("id"), id);
            }
            Severity severity = identity.choice("severity", Severity.class).orElse(Severity.ERROR);
            Optional<Each> each = identity.choice("each", Each.class);
            Optional<Scalar> rule = identity.scalar("rule");
            if (each.isPresent() && rule.isPresent()) {
                Set<String> words = each.get() == Each.COLUMN ? rows : columns;
                String text = rule.get().text().strip();
                RuleTemplate.read(id, text, words, rule.get().textPosition(), problems)
                        .ifPresent(read -> identities.add(new Identity(
                                id, name, each.get(), text, severity, rule.get().position())));
            }
        }
        return identities;
    }
}
