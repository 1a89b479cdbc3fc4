package dev.sitegen.importer.internal.document;

import java.util.List;

/** A part of a document that begins in a line of its own. */
public sealed interface Block {

    /**
     * A heading.
     *
     * @param level its level, from 1
     * @param numbered whether the level counts as that of numbers does, 1 for 一、, and not as the source has it
     */
    record Heading(int level, Words words, boolean numbered) implements Block {

        /** A heading whose level is that of the source. */
        public Heading(int level, Words words) {
            this(level, words, false);
        }
    }

    /**
     * A paragraph.
     *
     * @param centered whether it is set in the middle, as titles are
     */
    record Paragraph(Words words, boolean centered) implements Block {

        /** A paragraph set as usual. */
        public Paragraph(Words words) {
            this(words, false);
        }
    }

    /**
     * An item of a list.
     *
     * @param depth how many lists it is inside of, from 0
     * @param number its number; 0 for a point without one
     */
    record Item(int depth, int number, Words words) implements Block {}

    /** Text that is Markdown already. */
    record Verbatim(String text) implements Block {}

    /** A table. */
    record Table(List<Row> rows) implements Block {

        public Table {
            rows = List.copyOf(rows);
        }
    }

    /** A row of a table; a cell that reaches down from a row above is not in it. */
    record Row(List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell of a table.
     *
     * @param columns how many columns it takes
     * @param rows how many rows it takes
     */
    record Cell(Words words, int columns, int rows) {}

    /** The words of a block that is no table; of a table those of its cells. */
    default String plainText() {
        if (this instanceof Heading heading) {
            return heading.words.plainText();
        }
        if (this instanceof Paragraph paragraph) {
            return paragraph.words.plainText();
        }
        if (this instanceof Item item) {
            return item.words.plainText();
        }
        if (this instanceof Verbatim verbatim) {
            return verbatim.text;
        }
        StringBuilder text = new StringBuilder();
        ((Table) this)
                .rows.forEach(row -> row.cells.forEach(
                        cell -> text.append(cell.words.plainText()).append(' ')));
        return text.toString().strip();
    }
}
