package dev.sitegen.internal.render.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SimplifiedTest {

    /** The script of the search page asks for the table only if a query has other characters. */
    @Test
    void noCharacterOfGb2312IsReplacedAndNoneIsReplacedTwice() {
        CharsetEncoder simplified = Charset.forName("GB2312").newEncoder();
        String table = Simplified.table();
        Set<Character> seen = new HashSet<>();
        for (int i = 0; i < table.length(); i += 2) {
            assertFalse(simplified.canEncode(table.charAt(i)), table.substring(i, i + 2));
            assertTrue(simplified.canEncode(table.charAt(i + 1)), table.substring(i, i + 2));
            assertTrue(seen.add(table.charAt(i)), table.substring(i, i + 2));
        }
        assertTrue(seen.size() > 1_000, "" + seen.size());
    }

    @Test
    void aTextIsSimplified() {
        assertEquals("调解与复议 台湾", new String(SearchText.of("調解與復議、臺灣")));
    }
}
