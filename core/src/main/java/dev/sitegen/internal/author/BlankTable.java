package dev.sitegen.internal.author;

import dev.sitegen.internal.base.xlsx.Xlsx;
import dev.sitegen.internal.base.xlsx.XlsxSheet;
import dev.sitegen.internal.base.xlsx.XlsxStyles;
import dev.sitegen.internal.base.xlsx.XlsxText;
import dev.sitegen.internal.read.table.FilledTable;
import dev.sitegen.internal.read.table.TableTemplate;
import dev.sitegen.internal.read.table.TableTemplate.Cell;
import dev.sitegen.internal.read.table.TableTemplate.Row;
import dev.sitegen.model.FormCell;
import dev.sitegen.model.FormTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A table of a form without numbers, but for those that last year's report hands on. */
final class BlankTable {

    /**
     * Byte order mark: without it Excel takes a file for one in the encoding of the machine, such as GBK, and saves it
     * so.
     */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final int NARROWEST = 8;
    private static final int WIDEST = 48;

    private final String name;
    private final TableTemplate template;

    /**
     * The table of a new report.
     *
     * @param last the tables of last year's report
     */
    BlankTable(FormTable table, List<FilledTable> last, boolean chinese) {
        this(table, chinese, carried(table, last), "");
    }

    private BlankTable(FormTable table, boolean chinese, Map<String, String> known, String otherwise) {
        this.name = table.name();
        this.template = TableTemplate.of(table, chinese, cell -> known.getOrDefault(cell.indicator(), otherwise));
    }

    /** The table of a sample report, with zero in every cell. */
    static BlankTable ofZeros(FormTable table, boolean chinese) {
        return new BlankTable(table, chinese, Map.of(), "0");
    }

    /** Texts to hand on, by cell, as last year's report has them. */
    private static Map<String, String> carried(FormTable table, List<FilledTable> last) {
        Map<String, String> carried = new HashMap<>();
        table.carry()
                .ifPresent(carry -> last.stream()
                        .filter(filled -> filled.table().id().equals(table.id()))
                        .flatMap(filled -> filled.entries().values().stream())
                        .filter(entry -> entry.cell().row().id().equals(carry.from()))
                        .forEach(entry -> table.cell(
                                        carry.to(), entry.cell().column().id())
                                .map(FormCell::indicator)
                                .ifPresent(id -> carried.put(id, entry.text().strip()))));
        return carried;
    }

    byte[] csv() {
        StringBuilder csv = new StringBuilder();
        template.head().forEach(line -> append(csv, line.stream()));
        for (Row row : template.rows()) {
            append(csv, Stream.concat(row.names().stream(), row.cells().stream().map(Cell::text)));
        }
        boolean ascii = StandardCharsets.US_ASCII.newEncoder().canEncode(csv);
        return ((ascii ? "" : BYTE_ORDER_MARK) + csv).getBytes(StandardCharsets.UTF_8);
    }

    private static void append(StringBuilder csv, Stream<String> cells) {
        csv.append(String.join(",", cells.map(BlankTable::quoted).toList())).append('\n');
    }

    private static String quoted(String text) {
        boolean bare = text.indexOf(',') < 0 && text.indexOf('"') < 0 && text.indexOf('\n') < 0;
        return bare ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /**
     * The table as a workbook of one sheet; places where the form has no cell are filled with a color.
     *
     * @param title what the workbook is about
     * @param creator who publishes it
     */
    byte[] xlsx(String title, String creator) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Xlsx xlsx = new Xlsx(bytes, title, creator, List.of(name));
        XlsxSheet sheet = xlsx.sheet(widths(), template.head().size(), TableTemplate.NAMES);
        for (List<String> line : template.head()) {
            sheet.row();
            line.forEach(text -> sheet.text(text, XlsxStyles.HEAD));
        }
        for (Row row : template.rows()) {
            sheet.row();
            row.names().forEach(text -> sheet.text(text, XlsxStyles.WRAPPED));
            row.cells().forEach(cell -> write(cell, sheet));
        }
        xlsx.end(sheet);
        xlsx.finish();
        return bytes.toByteArray();
    }

    private static void write(Cell cell, XlsxSheet sheet) {
        if (!cell.inForm()) {
            sheet.blank(XlsxStyles.HEAD);
        } else if (cell.text().isEmpty()) {
            sheet.skip();
        } else {
            sheet.number(new BigDecimal(cell.text()), "General");
        }
    }

    /** Widths that show the ids and names of the rows; heads of columns are shown in several lines. */
    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        List<String> ids = template.head().get(0);
        for (int i = 0; i < ids.size(); i++) {
            int place = i;
            Stream<String> texts = place < TableTemplate.NAMES
                    ? template.rows().stream().map(row -> row.names().get(place))
                    : Stream.of(ids.get(place));
            int widest = texts.mapToInt(XlsxText::width).max().orElse(0);
            widths.add(Math.max(NARROWEST, Math.min(WIDEST, widest + 2)));
        }
        return widths;
    }
}
