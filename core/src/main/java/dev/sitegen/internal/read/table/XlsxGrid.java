package dev.sitegen.internal.read.table;

import dev.sitegen.diagnostic.Characters;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.table.Grid.Row;
import dev.sitegen.internal.read.table.Grid.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the first visible sheet of a workbook (ECMA-376, SpreadsheetML). A place in it is given by the numbers of row and column.
 */
final class XlsxGrid {

    /** Wider and longer than any form; a sheet that was formatted as a whole has a million rows. */
    private static final int MAX_COLUMNS = 200;

    private static final int MAX_ROWS = 5_000;

    /** The limits of a sheet (ECMA-376, part 1, 18.3.1). */
    private static final int LAST_ROW = 1_048_576;

    private static final int LAST_COLUMN = 16_384;

    private final String path;
    private final CellValues values;
    private final HiddenCells hidden = new HiddenCells();
    private final Problems problems;
    private final List<Row> rows = new ArrayList<>();
    private List<Text> row = new ArrayList<>();

    private XlsxGrid(String path, CellValues values, Problems problems) {
        this.path = path;
        this.values = values;
        this.problems = problems;
    }

    /** Reads a workbook. */
    static Grid read(String path, byte[] bytes, Problems problems) throws BadWorkbookException {
        Workbook workbook = Workbook.open(bytes);
        try {
            List<Workbook.Sheet> sheets = workbook.sheets();
            Workbook.Sheet shown = sheets.stream()
                    .filter(sheet -> sheet.visible() && sheet.hasCells())
                    .findFirst()
                    .orElseThrow(() -> new BadWorkbookException("no visible sheet"));
            CellValues values = new CellValues(workbook.strings(), workbook.formats(), workbook.uncalculated());
            XlsxGrid grid = new XlsxGrid(path, values, problems);
            grid.rows(workbook.cells(shown));
            grid.hidden.report(shown.name(), problems);
            boolean afterHidden =
                    sheets.stream().takeWhile(sheet -> !sheet.equals(shown)).anyMatch(sheet -> !sheet.visible());
            List<String> others = sheets.stream()
                    .filter(sheet -> !sheet.equals(shown))
                    .map(Workbook.Sheet::name)
                    .toList();
            return new Grid(grid.rows, Optional.of(new Grid.Sheet(shown.name(), others, afterHidden)));
        } catch (XMLStreamException | NumberFormatException | IndexOutOfBoundsException e) {
            throw new BadWorkbookException(e);
        }
    }

    private void rows(XMLStreamReader xml) throws XMLStreamException, BadWorkbookException {
        int number = 0;
        boolean hiddenRow = false;
        while (xml.hasNext() && number < MAX_ROWS) {
            int event = xml.next();
            String element = xml.hasName() ? xml.getLocalName() : "";
            if (event == XMLStreamReader.START_ELEMENT && element.equals("col")) {
                hidden.column(xml, MAX_COLUMNS);
            } else if (event == XMLStreamReader.START_ELEMENT && element.equals("row")) {
                number = number(xml.getAttributeValue(null, "r"), number);
                hiddenRow = HiddenCells.isHidden(xml, "ht");
                row = new ArrayList<>();
            } else if (event == XMLStreamReader.START_ELEMENT && element.equals("c")) {
                cell(xml, number);
            } else if (event == XMLStreamReader.END_ELEMENT && element.equals("row")) {
                rows.add(new Row(row, new SourcePosition(path, number, row.size() + 1)));
                hidden.look(row, hiddenRow);
            }
        }
    }

    /** The number of a row: what is written, or that of the row before it and one. Rows only go down. */
    private static int number(String written, int before) throws BadWorkbookException {
        int number = written == null ? before + 1 : Integer.parseInt(written);
        if (number <= before || number > LAST_ROW) {
            throw new BadWorkbookException("row " + number + " after row " + before);
        }
        return number;
    }

    private void cell(XMLStreamReader xml, int number) throws XMLStreamException, BadWorkbookException {
        String reference = xml.getAttributeValue(null, "r");
        int column = reference == null ? row.size() : column(reference);
        if (number == 0 || column < row.size() && row.size() <= MAX_COLUMNS) {
            throw new BadWorkbookException("cell " + reference + " out of order");
        }
        CellValues.Value value = values.read(xml);
        // What is written far to the right is too much, and reported as such, right behind the widest form.
        if (column < MAX_COLUMNS || !value.text().isEmpty()) {
            while (row.size() < Math.min(column, MAX_COLUMNS)) {
                row.add(new Text("", new SourcePosition(path, number, row.size() + 1)));
            }
            SourcePosition place = new SourcePosition(path, number, column + 1);
            row.add(new Text(checked(value.text(), place), value.kind(), place));
        }
    }

    /** The text of a cell without what no text may hold; XML 1.1 can name control characters, and 1.0 has some. */
    private String checked(String text, SourcePosition place) {
        int at = Characters.indexOfForbidden(text);
        if (at < 0) {
            return text;
        }
        problems.add(Code.CONTROL_CHARACTER, place, Characters.name(text.codePointAt(at)));
        return Characters.withoutForbidden(text);
    }

    /** The index of a column in a reference such as {@code AB12}. */
    private static int column(String reference) throws BadWorkbookException {
        int column = 0;
        int letters = 0;
        while (letters < reference.length() && isLetter(reference.charAt(letters)) && column <= LAST_COLUMN) {
            column = column * 26 + (reference.charAt(letters) & ~0x20) - 'A' + 1;
            letters++;
        }
        if (column == 0 || column > LAST_COLUMN) {
            throw new BadWorkbookException("cell " + reference);
        }
        return column - 1;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
