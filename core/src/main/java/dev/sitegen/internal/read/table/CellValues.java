package dev.sitegen.internal.read.table;

import dev.sitegen.internal.read.table.Grid.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the values of a sheet's cells: what each shows, with a percent sign where its format has one. */
final class CellValues {

    /** The number of significant digits that a spreadsheet keeps; further digits come from binary fractions. */
    private static final MathContext PRECISION = new MathContext(15);

    /** A double written in full has fewer digits; to read a longer number takes time that grows with its square. */
    private static final int LONGEST_NUMBER = 400;

    private final List<String> strings;
    private final CellFormats formats;
    private final boolean uncalculated;

    /**
     * The values of a workbook.
     *
     * @param strings the texts that cells refer to by number
     * @param uncalculated whether the program that wrote the workbook left its formulas to the spreadsheet
     */
    CellValues(List<String> strings, CellFormats formats, boolean uncalculated) {
        this.strings = strings;
        this.formats = formats;
        this.uncalculated = uncalculated;
    }

    /** A value: a text without the blanks around it. */
    record Value(String text, Kind kind) {

        private static Value plain(String text) {
            return new Value(text.strip(), Kind.PLAIN);
        }
    }

    /** Reads the cell at whose start a reader is, up to its end. */
    Value read(XMLStreamReader xml) throws XMLStreamException {
        String type = xml.getAttributeValue(null, "t");
        String style = xml.getAttributeValue(null, "s");
        StringBuilder stored = new StringBuilder();
        StringBuilder words = new StringBuilder();
        boolean formula = false;
        boolean hasValue = false;
        while (!(xml.next() == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("c"))) {
            if (xml.getEventType() == XMLStreamReader.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> {
                        hasValue = true;
                        stored.append(xml.getElementText());
                    }
                    case "t" -> words.append(xml.getElementText());
                    case "f" -> formula = true;
                    default -> {
                        // what holds the texts
                    }
                }
            }
        }
        String value = stored.toString().strip();
        boolean number = type == null || type.equals("n");
        if (formula && (!hasValue || number && isUnknown(value))) {
            return new Value("", Kind.FORMULA);
        }
        return number ? number(value, style) : other(type, value, words);
    }

    /** Says whether a formula has no result yet; a program that does not calculate writes nothing, or 0. */
    private boolean isUnknown(String value) {
        return value.isEmpty() || uncalculated && value.equals("0");
    }

    private Value other(String type, String value, StringBuilder words) {
        return switch (type) {
            case "s" -> Value.plain(strings.get(Integer.parseInt(value)));
            case "inlineStr" -> Value.plain(words.toString());
            case "b" ->
                value.isEmpty() ? Value.plain("") : new Value(value.equals("0") ? "FALSE" : "TRUE", Kind.BOOLEAN);
            case "e" -> new Value(value, Kind.ERROR);
            case "d" -> new Value(value, Kind.DATE);
            default -> Value.plain(value);
        };
    }

    private Value number(String value, String style) {
        if (value.isEmpty()) {
            return Value.plain("");
        }
        return switch (formats.of(style)) {
            case NUMBER -> Value.plain(decimal(value, 0));
            case PERCENT -> Value.plain(decimal(value, 2) + "%");
            case DATE -> new Value(decimal(value, 0), Kind.DATE);
        };
    }

    /** A number in decimal notation, its point moved to the right. */
    private static String decimal(String number, int places) {
        if (number.length() > LONGEST_NUMBER) {
            return number;
        }
        BigDecimal value = new BigDecimal(number).round(PRECISION);
        // An exponent of thousands would be written out as thousands of digits.
        boolean sane = value.signum() == 0 || Math.abs((long) value.precision() - value.scale()) < 30;
        return sane ? value.movePointRight(places).stripTrailingZeros().toPlainString() : number;
    }
}
