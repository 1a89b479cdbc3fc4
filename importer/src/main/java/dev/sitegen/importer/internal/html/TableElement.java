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

    /** A table with a longer cell, or with a table in one of few cells, lays out a page. */
    private static final int LONGEST_CELL = 1_500;

    private static final int FEWEST_AROUND_TABLE = 3;

    private final PageParts parts;

    TableElement(PageParts parts) {
        this.parts = parts;
    }

    /** Returns whether a table holds cells and is not there to lay out the page. */
    static boolean isData(Element table) {
        List<Element> rows = rows(table);
        boolean around = table.selectFirst("table table") != null;
        long wide = rows.stream().filter(row -> row.childrenSize() > 1).count();
        return rows.size() > 1
                && wide >= (around ? FEWEST_AROUND_TABLE : 1)
                && rows.stream()
                        .flatMap(row -> row.children().stream())
                        .noneMatch(cell -> cell.text().length() > LONGEST_CELL);
    }

    /** The rows of a table without those of tables in its cells. */
    private static List<Element> rows(Element table) {
        return table.select("tr").stream()
                .filter(row -> row.closest("table") == table)
                .toList();
    }

    Block read(Element table) {
        List<Row> rows = new ArrayList<>();
        for (Element row : rows(table)) {
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
        for (Block block : new BlockCollector(parts).collect(cell)) {
            if (!words.isEmpty()) {
                words.add(new Break());
            }
            words.addAll(wordsOf(block));
        }
        return Words.of(words);
    }

    /** The words of a block; of a table in the cell a line for each row. */
    private static List<Inline> wordsOf(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.words().parts();
        }
        if (!(block instanceof Table table)) {
            return Words.of(block.plainText()).parts();
        }
        List<Inline> words = new ArrayList<>();
        for (Row row : table.rows()) {
            if (!words.isEmpty()) {
                words.add(new Break());
            }
            words.add(Inline.text(String.join(
                    " ",
                    row.cells().stream().map(cell -> cell.words().plainText()).toList())));
        }
        return words;
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
