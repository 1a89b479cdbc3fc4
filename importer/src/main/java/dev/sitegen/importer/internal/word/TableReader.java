package dev.sitegen.importer.internal.word;

import dev.sitegen.importer.internal.document.Block;
import dev.sitegen.importer.internal.document.Block.Cell;
import dev.sitegen.importer.internal.document.Block.Heading;
import dev.sitegen.importer.internal.document.Block.Item;
import dev.sitegen.importer.internal.document.Block.Paragraph;
import dev.sitegen.importer.internal.document.Block.Row;
import dev.sitegen.importer.internal.document.Block.Table;
import dev.sitegen.importer.internal.document.Inline;
import dev.sitegen.importer.internal.document.Inline.Break;
import dev.sitegen.importer.internal.document.Words;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads a table, with the cells that take several rows or columns. */
final class TableReader {

    private static final int WIDEST = 100;

    private final Context context;
    private final List<List<Place>> rows = new ArrayList<>();

    TableReader(Context context) {
        this.context = context;
    }

    /**
     * A cell of one row.
     *
     * @param columns how many columns it takes
     * @param goesOn whether it is a part of the cell above
     */
    private record Place(List<Block> blocks, int column, int columns, boolean goesOn) {}

    /** The table that was found last; what is in it, if it has one cell only. */
    List<Block> read(XmlCursor xml) throws XMLStreamException {
        rows(xml);
        if (rows.stream().allMatch(row -> row.size() <= 1)) {
            return rows.stream()
                    .flatMap(List::stream)
                    .flatMap(place -> place.blocks.stream())
                    .toList();
        }
        List<Row> table = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Cell> cells = new ArrayList<>();
            for (Place place : rows.get(i)) {
                if (!place.goesOn || i == 0) {
                    cells.add(new Cell(words(place.blocks), place.columns, height(i, place)));
                }
            }
            table.add(new Row(cells));
        }
        return List.of(new Table(table));
    }

    private void rows(XmlCursor xml) throws XMLStreamException {
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "tr" -> row(xml);
                case "tblPr", "tblGrid", "tblPrEx" -> {}
                case "del", "moveFrom" -> context.findings().deletions++;
                default -> rows(xml);
            }
        }
    }

    private void row(XmlCursor xml) throws XMLStreamException {
        List<Place> row = new ArrayList<>();
        boolean deleted = cells(xml, row);
        if (deleted) {
            context.findings().deletions++;
        } else if (!row.isEmpty()) {
            rows.add(row);
        }
    }

    /** Reads the cells of a row; returns whether the row was deleted. */
    private boolean cells(XmlCursor xml, List<Place> row) throws XMLStreamException {
        boolean deleted = false;
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "trPr" -> deleted |= rowProperties(xml, row);
                case "tc" -> cell(xml, row);
                case "tblPrEx", "bookmarkStart", "bookmarkEnd", "sdtPr", "sdtEndPr" -> {}
                default -> deleted |= cells(xml, row);
            }
        }
        return deleted;
    }

    private static boolean rowProperties(XmlCursor xml, List<Place> row) throws XMLStreamException {
        boolean deleted = false;
        int depth = xml.depth();
        while (xml.child(depth)) {
            if (xml.name().equals("gridBefore")) {
                row.add(new Place(List.of(), 0, span(xml), false));
            }
            deleted |= xml.name().equals("del");
        }
        return deleted;
    }

    private void cell(XmlCursor xml, List<Place> row) throws XMLStreamException {
        int columns = 1;
        boolean goesOn = false;
        boolean besideOther = false;
        List<Block> blocks = new ArrayList<>();
        int depth = xml.depth();
        BlockReader reader = new BlockReader(context);
        while (xml.child(depth)) {
            if (xml.name().equals("tcPr")) {
                int inside = xml.depth();
                while (xml.child(inside)) {
                    switch (xml.name()) {
                        case "gridSpan" -> columns = span(xml);
                        case "vMerge" -> goesOn = !xml.value().equals("restart");
                        case "hMerge" -> besideOther = !xml.value().equals("restart");
                        default -> {}
                    }
                }
            } else {
                blocks = reader.readOne(xml);
            }
        }
        int column = row.isEmpty() ? 0 : row.get(row.size() - 1).column + row.get(row.size() - 1).columns;
        if (besideOther && !row.isEmpty()) {
            Place last = row.remove(row.size() - 1);
            row.add(new Place(last.blocks, last.column, last.columns + columns, last.goesOn));
        } else {
            row.add(new Place(blocks, column, columns, goesOn));
        }
    }

    private static int span(XmlCursor xml) {
        return Math.max(1, Math.min(WIDEST, xml.number("val", 1)));
    }

    private int height(int row, Place place) {
        int end = row + 1;
        while (end < rows.size()
                && rows.get(end).stream().anyMatch(below -> below.goesOn && below.column == place.column)) {
            end++;
        }
        return end - row;
    }

    /** The words of a cell, a line for each of its blocks. */
    private static Words words(List<Block> blocks) {
        List<Inline> words = new ArrayList<>();
        for (Block block : blocks) {
            if (!words.isEmpty()) {
                words.add(new Break());
            }
            words.addAll(wordsOf(block).parts());
        }
        return Words.of(words);
    }

    private static Words wordsOf(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.words();
        }
        if (block instanceof Heading heading) {
            return heading.words();
        }
        return block instanceof Item item ? item.words() : Words.of(block.plainText());
    }
}
