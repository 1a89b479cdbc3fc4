package dev.sitegen.internal.read.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sitegen.internal.read.table.CellFormats.Shows;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellFormatsTest {

    private static CellFormats read(String styles) throws XMLStreamException {
        return CellFormats.read(XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(styles)));
    }

    private static Shows ofCode(String code) throws XMLStreamException {
        String escaped = code.replace("&", "&amp;").replace("'", "&apos;").replace("<", "&lt;");
        return read("<styleSheet><numFmts><numFmt numFmtId='164' formatCode='" + escaped
                        + "'/></numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
                        + "<cellXfs><xf numFmtId='164'/></cellXfs></styleSheet>")
                .of("0");
    }

    @ParameterizedTest
    @CsvSource({
        "0, NUMBER", "1, NUMBER", "4, NUMBER", "9, PERCENT", "10, PERCENT", "11, NUMBER", "13, NUMBER", "14, DATE",
                "22, DATE",
        "31, DATE", "37, NUMBER", "44, NUMBER", "45, DATE", "47, DATE", "48, NUMBER", "49, NUMBER", "58, DATE",
                "59, NUMBER"
    })
    void knowsTheFormatsThatAreNotSpelledOut(int id, Shows shows) throws XMLStreamException {
        assertEquals(
                shows,
                read("<s><cellXfs><xf numFmtId='" + id + "'/></cellXfs></s>").of("0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yyyy-mm-dd",
                "m\"月\"d\"日\"",
                "yyyy\"年\"m\"月\"d\"日\";@",
                "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
                "[DBNum1][$-804]e\"年\"",
                "[h]:mm",
                "[ss]",
                "上午/下午h\"时\"",
                "AAAA"
            })
    void knowsDatesAndTimes(String code) throws XMLStreamException {
        assertEquals(Shows.DATE, ofCode(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0%", "0.00%", "0.0%;[Red]-0.0%", "#,##0%", "[>=1]0%;0.0%", "0\" \"%"})
    void knowsPercentages(String code) throws XMLStreamException {
        assertEquals(Shows.PERCENT, ofCode(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "G/通用格式",
                "0.00E+00",
                "##0.0e-0",
                "#,##0.00\"%\"",
                "0\\%",
                "0_%",
                "[Red]0;[Blue]-0",
                "0\"days\"",
                "[$USD-409]#,##0.00",
                "\"年\"0;yyyy",
                "@",
                ";;;",
                ""
            })
    void takesAnyOtherForANumber(String code) throws XMLStreamException {
        assertEquals(Shows.NUMBER, ofCode(code));
    }

    @Test
    void aStyleThatIsNotThereIsANumber() throws XMLStreamException {
        assertEquals(
                Shows.NUMBER,
                read("<s><cellXfs><xf numFmtId='14'/></cellXfs></s>").of("1"));
        assertEquals(Shows.NUMBER, CellFormats.none().of("3"));
        assertEquals(
                Shows.DATE,
                read("<s><cellXfs><xf numFmtId='14'/></cellXfs></s>").of(null));
    }
}
