package dev.sitegen.internal.read.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The number formats of a workbook's cells, so far as they change what a number means (ECMA-376, part 1, 18.8.30). */
final class CellFormats {

    /** The meaning of a number in a cell. */
    enum Shows {
        NUMBER,
        PERCENT,
        DATE
    }

    /** A spreadsheet takes no longer code; the patterns below take time that grows with its square. */
    private static final int LONGEST_CODE = 255;

    /** The parts of a code that are shown as they are, or set a color, a currency or a condition; [h] counts hours. */
    private static final Pattern LITERAL = Pattern.compile(
            "\"[^\"]*\"|\\\\.|[_*].|\\[(?!(h+|m+|s+)])[^]]*]|General", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Year, month, day, hour, second; e is a year as well, but for E+ of an exponent; aaa is a day of the week. */
    private static final Pattern DATE = Pattern.compile("[ymdhs]|e(?![+-])|aaa", Pattern.CASE_INSENSITIVE);

    /** The display format of each cell style. */
    private final List<Shows> styles = new ArrayList<>();

    private final Map<String, String> codes = new HashMap<>();

    /** Reads the part of a workbook that holds the styles. */
    static CellFormats read(XMLStreamReader xml) throws XMLStreamException {
        CellFormats formats = new CellFormats();
        boolean inCells = false;
        while (xml.hasNext()) {
            int event = xml.next();
            String name = xml.hasName() ? xml.getLocalName() : "";
            if (name.equals("cellXfs")) {
                inCells = event == XMLStreamReader.START_ELEMENT;
            } else if (event == XMLStreamReader.START_ELEMENT && name.equals("numFmt")) {
                formats.codes.putIfAbsent(
                        xml.getAttributeValue(null, "numFmtId"), xml.getAttributeValue(null, "formatCode"));
            } else if (event == XMLStreamReader.START_ELEMENT && name.equals("xf") && inCells) {
                formats.styles.add(formats.ofFormat(xml.getAttributeValue(null, "numFmtId")));
            }
        }
        return formats;
    }

    /** The formats of a workbook without styles. */
    static CellFormats none() {
        return new CellFormats();
    }

    /** The meaning of numbers in cells of a style; the number itself where there is no such style. */
    Shows of(String style) {
        int index = style == null ? 0 : Integer.parseInt(style);
        return index >= 0 && index < styles.size() ? styles.get(index) : Shows.NUMBER;
    }

    private Shows ofFormat(String id) {
        String code = codes.get(id);
        if (code != null) {
            return ofCode(code);
        }
        return id == null ? Shows.NUMBER : builtIn(Integer.parseInt(id));
    }

    /** The formats that a workbook need not spell out; 27 to 36 and 50 to 58 are dates of East Asian spreadsheets. */
    private static Shows builtIn(int id) {
        if (id == 9 || id == 10) {
            return Shows.PERCENT;
        }
        boolean date = id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58;
        return date ? Shows.DATE : Shows.NUMBER;
    }

    private static Shows ofCode(String code) {
        if (code.length() > LONGEST_CODE) {
            return Shows.NUMBER;
        }
        // The first section is that of positive numbers.
        String first = LITERAL.matcher(code).replaceAll("").split(";", 2)[0];
        if (first.indexOf('%') >= 0) {
            return Shows.PERCENT;
        }
        return DATE.matcher(first).find() ? Shows.DATE : Shows.NUMBER;
    }
}
