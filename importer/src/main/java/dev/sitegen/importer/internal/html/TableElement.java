package dev.sitegen.importer.internal.html;

import dev.sitegen.importer.internal.document.Block;
import dev.sitegen.importer.internal.document.Block.Cell;
import dev.sitegen.importer.internal.document.Block.Paragraph;
import dev.sitegen.importer.internal.document.Block.Row;
import dev.sitegen.importer.internal.document.Block.Table;
import dev.sitegen.importer.internal.document.Inline;
import dev.sitegen.importer.internal.document.Inline.Break;
import dev.sitegen.importer.internal.document.Words;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A table of a page. */
final class TableElement {

    /** No table of a report has more rows or columns in one cell. */
    private static final int WIDEST = 100;

    private final EmbeddedImages images;
    private final List<String> links;

    TableElement(EmbeddedImages images, List<String> links) {
        this.images = images;
        this.links = links;
    }

    /** Returns whether a table holds cells and is not there to lay out the page. */
    static boolean isData(Element table) {
        return table.selectFirst("table table") == null
                && table.select("tr").size() > 1
                && table.select("tr").stream().anyMatch(row -> row.childrenSize() > 1)
                && table.select("td").stream().noneMatch(cell -> cell.text().length() > 1_500);
    }

    Block read(Element table) {
        List<Row> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            List<Cell> cells = new ArrayList<>();
            for (Element cell : row.children()) {
                cells.add(new Cell(words(cell), span(cell, "colspan"), span(cell, "rowspan")));
            }
            rows.add(new Row(cells));
        }
        return new Table(rows);
    }

    private Words words(Element cell) {
        List<Inline> words = new ArrayList<>();
        for (Block block : new BlockCollector(images, links).collect(cell)) {
            if (!words.isEmpty()) {
                words.add(new Break());
            }
            words.addAll(
                    block instanceof Paragraph paragraph
                            ? paragraph.words().parts()
                            : Words.of(block.plainText()).parts());
        }
        return Words.of(words);
    }

    private static int span(Element cell, String attribute) {
        try {
            return Math.max(
                    1, Math.min(WIDEST, Integer.parseInt(cell.attr(attribute).strip())));
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
