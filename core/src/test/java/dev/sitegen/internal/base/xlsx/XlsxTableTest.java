package dev.sitegen.internal.base.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class XlsxTableTest {

    @Test
    void headsThatAreAlikeGetANumber() {
        assertEquals(
                List.of("办结数", "Cases", "cases 2", "办结数 2", "办结数 3", "2"),
                XlsxTable.of("t", List.of("办结数", "Cases", "cases", "办结数", " 办结数 ", ""))
                        .heads());
    }

    @Test
    void headsAreNoLongerThanAProgramTakes() {
        List<String> heads =
                XlsxTable.of("t", List.of("长".repeat(300), "长".repeat(300))).heads();
        assertEquals("长".repeat(255), heads.get(0));
        assertEquals("长".repeat(253) + " 2", heads.get(1));
    }

    @Test
    void aTableWithoutRowsHasAnEmptyOne() {
        StringBuilder part = new StringBuilder();
        XlsxTable.of("t", List.of("a", "b")).write(part, "B", 1);
        assertTrue(part.toString().contains(" ref=\"A1:B2\""), part::toString);
    }
}
