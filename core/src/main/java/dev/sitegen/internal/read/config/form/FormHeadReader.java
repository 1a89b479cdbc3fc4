package dev.sitegen.internal.read.config.form;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.Nearest;
import dev.sitegen.internal.read.config.value.Expected;
import dev.sitegen.internal.read.config.value.Fields;
import dev.sitegen.internal.read.config.value.IdKind;
import dev.sitegen.internal.read.config.value.Limits;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Mapping;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Scalar;
import dev.sitegen.model.FormHead;
import dev.sitegen.model.FormLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the rows and columns of a form's table, and what they are grouped under. For one table. */
final class FormHeadReader {

    private static final Pattern DECIMALS = Pattern.compile("\\d");

    private final String unit;
    private final Problems problems;
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private List<FormHead> columnHeads = List.of();
    private List<FormHead> rowHeads = List.of();

    /** The most columns and rows of a table; each pair of them may be a figure of every report. */
    private static final int MOST_COLUMNS = 100;

    private static final int MOST_ROWS = 300;

    /**
     * @param unit the unit of the numbers of columns that name none
     */
    FormHeadReader(String unit, Problems problems) {
        this.unit = unit;
        this.problems = problems;
    }

    /** A column, and what its numbers may be. */
    record Column(FormLine line, String unit, int decimals, boolean negative) {}

    /** A row, and the ids of the columns it has cells in. */
    record Row(FormLine line, Set<String> columns) {}

    /** Reads the columns, in order. */
    Map<String, Column> columns(Fields table) {
        columnHeads = columnHeads(table);
        return few(MOST_COLUMNS, "columns", columns, table);
    }

    /** Reads the rows, in order. */
    Map<String, Row> rows(Fields table, Set<String> columnIds) {
        rowHeads = rowHeads(table, columnIds);
        return few(MOST_ROWS, "rows", rows, table);
    }

    /** Returns the lines, or none, with a problem, if they are more than a table can have. */
    private <T> Map<String, T> few(int most, String key, Map<String, T> lines, Fields table) {
        boolean few = Limits.upTo(most, key, List.copyOf(lines.keySet()), id -> table.positionOf(key), problems)
                        .size()
                == lines.size();
        return few ? lines : Map.of();
    }

    List<FormHead> columnHeads() {
        return columnHeads;
    }

    List<FormHead> rowHeads() {
        return rowHeads;
    }

    private List<FormHead> columnHeads(Fields above) {
        List<FormHead> heads = new ArrayList<>();
        for (Mapping mapping : required(above, "columns")) {
            if (isGroup(mapping, "columns")) {
                Fields group = Fields.of(mapping, problems, "label", "columns");
                group(group.required("label"), columnHeads(group)).ifPresent(heads::add);
                continue;
            }
            Fields fields = Fields.of(mapping, problems, "id", "label", "name", "unit", "decimals", "negative");
            line(fields, IdKind.TABLE_COLUMN, columns).ifPresent(line -> {
                String own = fields.unit();
                boolean negative = fields.flag("negative", false);
                columns.put(line.id(), new Column(line, own.isEmpty() ? unit : own, decimals(fields), negative));
                heads.add(new FormHead.Single(line));
            });
        }
        return heads;
    }

    private int decimals(Fields fields) {
        String text = fields.text("decimals");
        if (!text.isEmpty() && !DECIMALS.matcher(text).matches()) {
            Expected.RANGE.report(problems, fields.positionOf("decimals"), "decimals", text, "0 – 9");
            return 0;
        }
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    private List<FormHead> rowHeads(Fields above, Set<String> inherited) {
        List<FormHead> heads = new ArrayList<>();
        for (Mapping mapping : required(above, "rows")) {
            if (isGroup(mapping, "rows")) {
                Fields group = Fields.of(mapping, problems, "label", "columns", "rows");
                Set<String> own = columnsOf(group, inherited);
                group(group.required("label"), rowHeads(group, own)).ifPresent(heads::add);
                continue;
            }
            Fields fields = Fields.of(mapping, problems, "id", "label", "name", "columns");
            line(fields, IdKind.TABLE_ROW, rows).ifPresent(line -> {
                rows.put(line.id(), new Row(line, columnsOf(fields, inherited)));
                heads.add(new FormHead.Single(line));
            });
        }
        return heads;
    }

    private List<Mapping> required(Fields above, String key) {
        List<Mapping> mappings = above.mappings(key);
        if (mappings.isEmpty()) {
            above.reportMissing(key);
        }
        return mappings;
    }

    private static boolean isGroup(Mapping mapping, String key) {
        return mapping.entries().stream().anyMatch(entry -> entry.key().text().equals(key))
                && mapping.entries().stream()
                        .noneMatch(entry -> entry.key().text().equals("id"));
    }

    private static Optional<FormHead> group(String label, List<FormHead> parts) {
        return parts.isEmpty() ? Optional.empty() : Optional.of(new FormHead.Group(label, parts));
    }

    private Optional<FormLine> line(Fields fields, IdKind kind, Map<String, ?> before) {
        String id = fields.required("id");
        String label = fields.required("label");
        String name = fields.text("name");
        if (id.isEmpty()) {
            return Optional.empty();
        }
        if (!kind.check(id, fields.positionOf("id"), problems)) {
            return Optional.empty();
        }
        if (before.containsKey(id)) {
            problems.add(Code.DUPLICATE_KEY, fields.positionOf("id"), id);
            return Optional.empty();
        }
        return Optional.of(new FormLine(id, label, name.isEmpty() ? label : name));
    }

    /** The columns that rows have cells in: those named, or those of what the rows are grouped under. */
    private Set<String> columnsOf(Fields fields, Set<String> inherited) {
        List<Scalar> named = fields.list("columns");
        for (Scalar column : named) {
            if (!columns.containsKey(column.text())) {
                Expected.CHOICE.report(
                        problems,
                        column.position(),
                        "columns",
                        column.text(),
                        () -> Nearest.orAll(column.text(), columns.keySet()));
            }
        }
        return named.isEmpty() ? inherited : named.stream().map(Scalar::text).collect(Collectors.toSet());
    }
}
