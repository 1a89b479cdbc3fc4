package dev.sitegen.internal.base.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxTextTest {

    private static String written(String text) throws IOException {
        StringBuilder out = new StringBuilder();
        XlsxText.append(out, text);
        return out.toString();
    }

    @Test
    void markupIsEscapedAndWhatXmlCannotHoldIsLeftOut() throws IOException {
        assertEquals("&lt;a b=&quot;&amp;&quot;&gt;", written("<a b=\"&\">"));
        assertEquals("a\tb\nc", written("a\tb\n\u0000\u0001\rc\uFFFE\uFFFF"));
        assertEquals("𠮷x", written("𠮷\uD842x\uDFB7"));
    }

    @Test
    void whatLooksLikeAnEscapeIsEscaped() throws IOException {
        assertEquals("_x005F_x0041_", written("_x0041_"));
        assertEquals("_x41_", written("_x41_"));
    }

    @Test
    void aCellTakesSoMuchAndNoMore() throws IOException {
        assertEquals(32_767, written("字".repeat(40_000)).length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "数据|数据",
                "a/b\\c[d]:*?|a b c d",
                "'数据'|数据",
                "'|_",
                "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二|一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一"
            })
    void sheetNamesAreAllowed(String wanted, String name) {
        assertEquals(name, XlsxText.sheetName(wanted));
    }
}
