package dev.sitegen.internal.form;

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

    private final String path;
    private final List<String> strings;
    private final List<Row> rows = new ArrayList<>();
    private List<Text> row = List.of();

    private XlsxGrid(String path, List<String> strings) {
        this.path = path;
        this.strings = strings;
    }

    /** Reads a workbook. */
    static Grid read(String path, byte[] bytes) throws BadWorkbookException {
        Workbook workbook = Workbook.open(bytes);
        try {
            XlsxGrid grid = new XlsxGrid(path, workbook.strings());
            grid.rows(workbook.firstSheet());
            return new Grid(grid.rows);
        } catch (XMLStreamException | NumberFormatException | IndexOutOfBoundsException e) {
            throw new BadWorkbookException(e);
        }
    }

    private void rows(XMLStreamReader xml) throws XMLStreamException {
        int number = 0;
        while (xml.hasNext() && number < MAX_ROWS) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("row")) {
                number = number(xml.getAttributeValue(null, "r"), number + 1);
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

    private static int number(String written, int otherwise) {
        return written == null ? otherwise : Integer.parseInt(written);
    }

    private void cell(XMLStreamReader xml, int number) throws XMLStreamException {
        String reference = xml.getAttributeValue(null, "r");
        String type = xml.getAttributeValue(null, "t");
        int column = reference == null ? row.size() : column(reference);
        String text = text(xml, type == null ? "n" : type);
        if (column < MAX_COLUMNS) {
            while (row.size() < column) {
                row.add(new Text("", new SourcePosition(path, number, row.size() + 1)));
            }
            row.add(new Text(text.strip(), new SourcePosition(path, number, column + 1)));
        }
    }

    /** The index of a column in a reference such as {@code AB12}. */
    private static int column(String reference) {
        int column = 0;
        for (int i = 0;
                i < reference.length() && Character.isLetter(reference.charAt(i)) && column <= MAX_COLUMNS;
                i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
        }
        return column - 1;
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
        BigDecimal value = new BigDecimal(number.strip()).round(PRECISION);
        // An exponent of thousands would be written out as thousands of digits.
        boolean sane = value.signum() == 0 || Math.abs((long) value.precision() - value.scale()) < 30;
        return sane ? value.stripTrailingZeros().toPlainString() : number;
    }
}
