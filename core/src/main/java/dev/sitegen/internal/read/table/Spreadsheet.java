package dev.sitegen.internal.read.table;

import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * A table of texts from CSV, in any usual encoding, or from the first visible sheet of a workbook.
 *
 * @param path the file it is from
 * @param rows the rows that have a text
 */
public record Spreadsheet(String path, List<List<Cell>> rows) {

    private static final Charset GB18030 = Charset.forName("GB18030");

    public Spreadsheet {
        rows = List.copyOf(rows);
    }

    /** A text without the blanks around it, and its position. */
    public record Cell(String text, SourcePosition position) {}

    /** Reads a file; one that cannot be read is reported, and empty. */
    public static Spreadsheet read(String path, byte[] bytes, Problems problems) {
        Grid grid = path.toLowerCase(Locale.ROOT).endsWith(".csv")
                ? CsvBytes.read(path, unified(bytes), problems)
                : XlsxBytes.read(path, bytes, problems);
        return new Spreadsheet(
                path,
                grid.rows().stream()
                        .map(row -> row.texts().stream()
                                .map(text -> new Cell(text.text(), text.position()))
                                .toList())
                        .toList());
    }

    /** Bytes as UTF-8: Excel saves CSV in the encoding of the machine, which in China is GBK. */
    private static byte[] unified(byte[] bytes) {
        if (isIn(StandardCharsets.UTF_8, bytes) || !isIn(GB18030, bytes)) {
            return bytes;
        }
        return new String(bytes, GB18030).getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isIn(Charset charset, byte[] bytes) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
