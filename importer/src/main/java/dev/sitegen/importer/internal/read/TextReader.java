package dev.sitegen.importer.internal.read;

import dev.sitegen.importer.internal.document.Account;
import dev.sitegen.importer.internal.document.Block;
import dev.sitegen.importer.internal.document.Block.Cell;
import dev.sitegen.importer.internal.document.Block.Paragraph;
import dev.sitegen.importer.internal.document.Block.Row;
import dev.sitegen.importer.internal.document.Block.Table;
import dev.sitegen.importer.internal.document.Facts;
import dev.sitegen.importer.internal.document.SourceDocument;
import dev.sitegen.importer.internal.document.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads plain text: a paragraph a line, or paragraphs that were wrapped at a margin; rows of cells between tabs are a table. */
public final class TextReader implements SourceReader {

    @Override
    public SourceDocument read(byte[] bytes, Account account) {
        List<Block> blocks = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (String paragraph : WrappedLines.joined(TextDecoder.decode(bytes, account))) {
            if (isRow(paragraph)) {
                rows.add(row(paragraph));
                continue;
            }
            end(rows, blocks);
            add(Words.of(paragraph), blocks);
        }
        end(rows, blocks);
        return SourceDocument.of(blocks, new Facts());
    }

    /** Returns whether there is a tab between words; those before them are an indent. */
    private static boolean isRow(String line) {
        return line.strip().indexOf('\t') >= 0;
    }

    private static Row row(String line) {
        String cells = line.replaceAll("^[\u3000 ]+|[\u3000 ]+$", "");
        return new Row(Stream.of(cells.split("\t", -1))
                .map(cell -> new Cell(Words.of(cell), 1, 1))
                .toList());
    }

    /** Ends the rows that follow each other; a single one is a paragraph. */
    private static void end(List<Row> rows, List<Block> blocks) {
        if (rows.size() > 1) {
            blocks.add(new Table(rows));
        } else {
            rows.forEach(row -> add(
                    Words.of(String.join(
                            " ",
                            row.cells().stream()
                                    .map(cell -> cell.words().plainText())
                                    .toList())),
                    blocks));
        }
        rows.clear();
    }

    private static void add(Words words, List<Block> blocks) {
        if (!words.isEmpty()) {
            blocks.add(new Paragraph(words));
        }
    }
}
