package dev.sitegen.internal.parse.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import dev.sitegen.internal.parse.markdown.syntax.PlainText;

/** Writes a table in a frame of its own, which scrolls when the table is wider than the page. */
final class TableWriter {

    private final Page page;
    private final InlineWriter inlines;

    TableWriter(Page page, InlineWriter inlines) {
        this.page = page;
        this.inlines = inlines;
    }

    void write(TableBlock table) {
        Node caption = table.getFirstChildAny(TableCaption.class);
        String label = caption == null ? page.nextTableLabel() : PlainText.of(caption);
        page.html("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
                .text(label)
                .html("\">\n<table>\n");
        if (caption != null) {
            page.html("<caption>");
            inlines.write(caption.getChildren(), false);
            page.html("</caption>\n");
        }
        for (Node part : table.getChildren()) {
            if (part instanceof TableHead) {
                rows(part, "thead");
            } else if (part instanceof TableBody && part.hasChildren()) {
                rows(part, "tbody");
            }
        }
        page.html("</table>\n</div>\n");
    }

    private void rows(Node part, String element) {
        page.html("<" + element + ">\n");
        for (Node row : part.getChildren()) {
            page.html("<tr>");
            for (Node cell : row.getChildren()) {
                if (cell instanceof TableCell tableCell) {
                    cell(tableCell);
                }
            }
            page.html("</tr>\n");
        }
        page.html("</" + element + ">\n");
    }

    private void cell(TableCell cell) {
        // A head without words is a corner, not a head: it names no column.
        boolean head = cell.isHeader() && !cell.getText().isBlank();
        page.html(head ? "<th scope=\"col\"" : "<td");
        if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
            page.html(" class=\"right\"");
        } else if (cell.getAlignment() == TableCell.Alignment.CENTER) {
            page.html(" class=\"center\"");
        }
        page.html(">");
        inlines.write(cell.getChildren(), false);
        page.html(head ? "</th>" : "</td>");
    }
}
