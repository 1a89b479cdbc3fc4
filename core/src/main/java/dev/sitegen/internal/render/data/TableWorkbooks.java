package dev.sitegen.internal.render.data;

import dev.sitegen.internal.base.xlsx.Xlsx;
import dev.sitegen.internal.base.xlsx.XlsxSheet;
import dev.sitegen.internal.base.xlsx.XlsxStyles;
import dev.sitegen.internal.render.data.Field.Type;
import dev.sitegen.model.Site;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The tables of a site as workbooks for people: heads in words, names in place of ids, text that no spreadsheet changes, and a
 * sheet that says what the columns are. Programs have the same tables as CSV.
 */
final class TableWorkbooks {

    private static final List<Integer> NOTES_WIDTHS = List.of(26, 26, 80);

    private final Site site;
    private final DataTexts words;
    private final WebAddresses addresses;

    TableWorkbooks(Site site, DataTexts words, WebAddresses addresses) {
        this.site = site;
        this.words = words;
        this.addresses = addresses;
    }

    /** Writes some rows of a table, and leaves the stream open. */
    <T> void write(Table<T> table, Stream<T> rows, OutputStream out) throws IOException {
        String publisher = site.info().name();
        String title = words.get("dataTable." + table.name());
        List<String> sheets = List.of(words.get("dataNotesSheet"), words.get("dataSheet"));
        Xlsx xlsx = new Xlsx(out, title + " - " + publisher, publisher, sheets, 2);
        cover(table, title, xlsx);
        List<Integer> widths =
                table.fields().stream().map(field -> width(field.type())).toList();
        List<String> heads = table.fields().stream()
                .map(field -> words.get(words.ofField(table.name(), field.name())))
                .toList();
        XlsxSheet sheet = xlsx.sheet(widths, 1, 0).heads(table.name(), heads);
        for (Iterator<T> each = rows.iterator(); each.hasNext(); ) {
            T row = each.next();
            sheet.row();
            for (Field<T> field : table.fields()) {
                cell(field.type(), field.shown().apply(row), sheet);
            }
        }
        xlsx.end(sheet);
        xlsx.finish();
    }

    private static int width(Type type) {
        return switch (type) {
            case TEXT, CODE, LIST, MAP, INSTANT -> 26;
            case ADDRESS -> 48;
            case NUMBER, INTEGER, YEAR, DATE, FLAG -> 12;
        };
    }

    private static void cell(Type type, String text, XlsxSheet sheet) {
        boolean number = type == Type.NUMBER || type == Type.INTEGER || type == Type.YEAR;
        if (number && !text.isEmpty()) {
            sheet.number(text);
        } else {
            sheet.text(text);
        }
    }

    /** The cover: what the table and its columns are, by their heads and by their names in the CSV file. */
    private void cover(Table<?> table, String title, Xlsx xlsx) throws IOException {
        XlsxSheet sheet = xlsx.sheet(NOTES_WIDTHS, 0, 0);
        sheet.row().text(title, XlsxStyles.HEAD);
        sheet.skip().text(words.ifAny("dataTable." + table.name() + ".description"), XlsxStyles.WRAPPED);
        sheet.row().text(words.get("dataPublisher"), XlsxStyles.HEAD);
        sheet.skip().text(site.info().name(), XlsxStyles.WRAPPED);
        if (addresses.areAbsolute()) {
            sheet.row().text(words.get("dataPage"), XlsxStyles.HEAD).skip().text(addresses.root());
        }
        if (!site.info().license().isEmpty()) {
            sheet.row().text(words.get("dataLicense"), XlsxStyles.HEAD).skip();
            sheet.text(site.info().license(), XlsxStyles.WRAPPED);
        }
        sheet.row();
        sheet.row(XlsxStyles.HEAD, words.get("dataHead"), words.get("dataNameInCsv"), words.get("dataMeaning"));
        for (Field<?> field : table.fields()) {
            String word = words.ofField(table.name(), field.name());
            sheet.row(XlsxStyles.WRAPPED, words.get(word), field.name(), description(word));
        }
        xlsx.end(sheet);
    }

    /** The description of a column; one that speaks of CSV has another for workbooks. */
    private String description(String word) {
        String own = words.ifAny(word + ".inWorkbook");
        return own.isEmpty() ? words.ifAny(word + ".description") : own;
    }
}
