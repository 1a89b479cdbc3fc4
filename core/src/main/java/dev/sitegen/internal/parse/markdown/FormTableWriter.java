package dev.sitegen.internal.parse.markdown;

import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.read.table.FilledTable;
import dev.sitegen.internal.read.table.FilledTable.Entry;
import dev.sitegen.model.Figure;
import dev.sitegen.model.FormCell;
import dev.sitegen.model.FormHead;
import dev.sitegen.model.FormLine;
import dev.sitegen.model.FormTable;
import dev.sitegen.model.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes a table of a form as it looks on paper. Heads lie over heads, so every cell names those above it (WCAG
 * technique H43).
 */
final class FormTableWriter {

    private final Page page;
    private final FilledTable filled;
    private final FormTable table;
    private final Map<String, Map<String, FormCell>> cells;
    private final String section;
    private final String idPrefix;
    private int ids;

    /** The ids of the heads above each column, a blank behind each. */
    private final Map<FormLine, String> columnHeads = new HashMap<>();

    private boolean inRow;

    /**
     * @param section the anchor of the heading above it, or empty
     * @param idPrefix what the ids of its heads begin with
     */
    FormTableWriter(Page page, FilledTable filled, String section, String idPrefix) {
        this.page = page;
        this.filled = filled;
        this.table = filled.table();
        this.cells = table.cellsByRow();
        this.section = section;
        this.idPrefix = idPrefix;
    }

    void write() {
        String layout = table.layout().name().toLowerCase(Locale.ROOT);
        page.html("<div class=\"table-scroll form-table form-" + layout)
                .html("\" role=\"region\" tabindex=\"0\" aria-label=\"")
                .text(table.name())
                .html("\">\n<table>\n<caption><span>")
                .text(table.name())
                .html("</span></caption>\n");
        switch (table.layout()) {
            case ROWS -> rows();
            case BLOCKS -> blocks();
            case ACROSS -> across();
        }
        page.html("</table>\n</div>\n");
        source();
    }

    private void rows() {
        int deep = FormHead.depth(table.rowHeads());
        int high = FormHead.depth(table.columnHeads());
        String corner = "<td class=\"form-corner\"" + span("colspan", deep) + span("rowspan", high) + ">";
        page.html("<thead>\n<tr>").html(corner).text(table.corner()).html("</td>");
        levels(table.columnHeads(), high, 1, "col", columnHeads);
        page.html("</thead>\n<tbody>\n");
        rowHeads(table.rowHeads(), deep, "");
        page.html("</tbody>\n");
    }

    /** A head, and the ids of those above it. */
    private record Placed(FormHead head, String above) {}

    /**
     * Writes heads level by level into rows, the first of which is open; one that has nothing below it reaches down to the last.
     *
     * @param wide how many columns a line is wide
     * @param scope what a line is the head of, as HTML has it, or empty
     * @param ids takes the ids of the heads above each line, its own included
     */
    private void levels(List<FormHead> heads, int high, int wide, String scope, Map<FormLine, String> ids) {
        List<Placed> level = heads.stream().map(head -> new Placed(head, "")).toList();
        for (int left = high; left > 0; left--) {
            page.html(left == high ? "" : "<tr>");
            List<Placed> below = new ArrayList<>();
            for (Placed placed : level) {
                String id = nextId();
                String all = placed.above + id + " ";
                int colspan = (int) placed.head.lines().count() * wide;
                if (placed.head instanceof FormHead.Group group) {
                    head(id, group.label(), colspan, 1, "");
                    group.parts().forEach(part -> below.add(new Placed(part, all)));
                } else {
                    head(id, placed.head.label(), colspan, left, scope);
                    placed.head.lines().forEach(line -> ids.put(line, all));
                }
            }
            page.html("</tr>\n");
            level = below;
        }
    }

    /** Writes rows with the heads at their left; one that is not grouped further reaches across to the cells. */
    private void rowHeads(List<FormHead> heads, int deep, String above) {
        for (FormHead head : heads) {
            if (!inRow) {
                page.html("<tr>");
                inRow = true;
            }
            String id = nextId();
            String all = above + id + " ";
            if (head instanceof FormHead.Group group) {
                head(id, group.label(), 1, (int) group.lines().count(), "");
                rowHeads(group.parts(), deep - 1, all);
            } else {
                head(id, head.label(), deep, 1, "row");
                head.lines()
                        .forEach(line -> table.columns()
                                .forEach(column -> cell(line, column, all + columnHeads.get(column), 1)));
                page.html("</tr>\n");
                inRow = false;
            }
        }
    }

    private void blocks() {
        int wide = table.rowHeads().stream()
                .mapToInt(block -> columns(block).size())
                .max()
                .orElse(0);
        for (FormHead block : table.rowHeads()) {
            List<FormLine> columns = columns(block);
            page.html("<tbody>\n<tr>");
            String title = nextId();
            head(title, block.label(), wide + 1, 1, "");
            page.html("</tr>\n<tr>");
            head(nextId(), table.corner(), 1, 1, "col");
            for (FormLine column : columns) {
                String id = nextId();
                columnHeads.put(column, id + " ");
                head(id, column.label(), toTheEdge(column, columns, wide), 1, "col");
            }
            page.html("</tr>\n");
            block.lines().forEach(row -> {
                page.html("<tr>");
                String id = nextId();
                head(id, row.label(), 1, 1, "row");
                columns.forEach(column -> cell(
                        row,
                        column,
                        title + " " + id + " " + columnHeads.get(column),
                        toTheEdge(column, columns, wide)));
                page.html("</tr>\n");
            });
            page.html("</tbody>\n");
        }
    }

    /** The columns that any row of a block has a cell in. */
    private List<FormLine> columns(FormHead block) {
        return table.columns().stream()
                .filter(column ->
                        block.lines().anyMatch(row -> cells.get(row.id()).containsKey(column.id())))
                .toList();
    }

    /** The last column of a block takes what room the wider blocks have left. */
    private static int toTheEdge(FormLine column, List<FormLine> columns, int wide) {
        int index = columns.indexOf(column);
        return index == columns.size() - 1 ? wide - index : 1;
    }

    private void across() {
        Map<FormLine, String> rowHeads = new HashMap<>();
        page.html("<thead>\n<tr>");
        levels(
                table.rowHeads(),
                FormHead.depth(table.rowHeads()),
                table.columns().size(),
                "",
                rowHeads);
        page.html("<tr>");
        List<Runnable> cellsBelow = new ArrayList<>();
        for (FormLine row : table.rows()) {
            for (FormLine column : table.columns()) {
                String id = nextId();
                head(id, column.label(), 1, 1, "col");
                cellsBelow.add(() -> cell(row, column, rowHeads.get(row) + id, 1));
            }
        }
        page.html("</tr>\n</thead>\n<tbody>\n<tr>");
        cellsBelow.forEach(Runnable::run);
        page.html("</tr>\n</tbody>\n");
    }

    private String nextId() {
        ids++;
        return idPrefix + ids;
    }

    private void head(String id, String label, int colspan, int rowspan, String scope) {
        page.html("<th id=\"" + id + "\"" + span("colspan", colspan) + span("rowspan", rowspan));
        page.html(scope.isEmpty() ? ">" : " scope=\"" + scope + "\">")
                .text(label)
                .html("</th>");
    }

    private static String span(String name, int count) {
        return count == 1 ? "" : " " + name + "=\"" + count + "\"";
    }

    private void cell(FormLine row, FormLine column, String heads, int colspan) {
        FormCell cell = cells.get(row.id()).get(column.id());
        Entry entry = cell == null ? null : filled.entries().get(cell.indicator());
        page.html("<td" + span("colspan", colspan));
        if (entry == null) {
            page.html("></td>");
            return;
        }
        page.html(" id=\"" + cell.indicator() + "\" headers=\"" + heads.strip() + "\">")
                .text(entry.text())
                .html("</td>");
        page.cells.add(new Figure(
                cell.indicator(), entry.quantity(), entry.text(), section, cell.indicator(), true, entry.position()));
    }

    /** The file the numbers come from, for those who calculate with them; named by an attribute, as its name is no text of the report. */
    private void source() {
        page.html("<p class=\"form-source\"><a href=\"");
        page.slot(new Reference("/" + filled.path(), false, SourcePosition.ofFile(filled.path())));
        String extension =
                filled.path().substring(filled.path().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        page.html("\"" + ContentHtml.attribute("aria-label", page.tableDataLabel(extension)) + "></a></p>\n");
    }
}
