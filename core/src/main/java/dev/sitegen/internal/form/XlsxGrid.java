package dev.sitegen.internal.form;

import dev.sitegen.diagnostic.Characters;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Problems;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.form.Grid.Row;
import dev.sitegen.internal.form.Grid.Text;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the first sheet of a workbook (ECMA-376, SpreadsheetML). A place in it is told by the numbers of row and column.
 */
final class XlsxGrid {

    /** What a spreadsheet holds of a number; further digits come from its binary fractions. */
    private static final MathContext PRECISION = new MathContext(15);

    /** Wider and longer than any form; a sheet that was formatted as a whole has a million rows. */
    private static final int MAX_COLUMNS = 200;

    private static final int MAX_ROWS = 5_000;

    /** What a sheet can have (ECMA-376, part 1, 18.3.1). */
    private static final int LAST_ROW = 1_048_576;

    private static final int LAST_COLUMN = 16_384;

    /** A double written in full has fewer digits; to read a longer number takes time that grows with its square. */
    private static final int LONGEST_NUMBER = 400;

    private final String path;
    private final List<String> strings;
    private final Problems problems;
    private final List<Row> rows = new ArrayList<>();
    private List<Text> row = new ArrayList<>();

    private XlsxGrid(String path, List<String> strings, Problems problems) {
        this.path = path;
        this.strings = strings;
        this.problems = problems;
    }

    /** Reads a workbook. */
    static Grid read(String path, byte[] bytes, Problems problems) throws BadWorkbookException {
        Workbook workbook = Workbook.open(bytes);
        try {
            XlsxGrid grid = new XlsxGrid(path, workbook.strings(), problems);
            grid.rows(workbook.firstSheet());
            return new Grid(grid.rows);
        } catch (XMLStreamException | NumberFormatException | IndexOutOfBoundsException e) {
            throw new BadWorkbookException(e);
        }
    }

    private void rows(XMLStreamReader xml) throws XMLStreamException, BadWorkbookException {
        int number = 0;
        while (xml.hasNext() && number < MAX_ROWS) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("row")) {
                number = number(xml.getAttributeValue(null, "r"), number);
                row = new ArrayList<>();
            } else if (event == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("c")) {
                cell(xml, number);
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals("row")) {
                rows.add(new Row(row, new SourcePosition(path, number, row.size() + 1)));
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
        String type = xml.getAttributeValue(null, "t");
        int column = reference == null ? row.size() : column(reference);
        if (number == 0 || column < row.size() && row.size() <= MAX_COLUMNS) {
            throw new BadWorkbookException("cell " + reference + " out of order");
        }
        String text = text(xml, type == null ? "n" : type).strip();
        // What is written far to the right is too much, and reported as such, right behind the widest form.
        if (column < MAX_COLUMNS || !text.isEmpty()) {
            while (row.size() < Math.min(column, MAX_COLUMNS)) {
                row.add(new Text("", new SourcePosition(path, number, row.size() + 1)));
            }
            SourcePosition place = new SourcePosition(path, number, column + 1);
            row.add(new Text(checked(text, place), place));
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

    /** What a cell shows: its value, or the words of a text. */
    private String text(XMLStreamReader xml, String type) throws XMLStreamException {
        StringBuilder value = new StringBuilder();
        StringBuilder words = new StringBuilder();
        while (!(xml.next() == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("c"))) {
            if (xml.getEventType() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> value.append(xml.getElementText());
                    case "t" -> words.append(xml.getElementText());
                    default -> {
                        // what holds the texts, or the formula that gave the value
                    }
                }
            }
        }
        return switch (type) {
            case "s" -> strings.get(Integer.parseInt(value.toString().strip()));
            case "inlineStr" -> words.toString();
            case "n" -> value.isEmpty() ? "" : plain(value.toString());
            default -> value.toString();
        };
    }

    private static String plain(String number) {
        if (number.length() > LONGEST_NUMBER) {
            return number;
        }
        BigDecimal value = new BigDecimal(number.strip()).round(PRECISION);
        // An exponent of thousands would be written out as thousands of digits.
        boolean sane = value.signum() == 0 || Math.abs((long) value.precision() - value.scale()) < 30;
        return sane ? value.stripTrailingZeros().toPlainString() : number;
    }
}
