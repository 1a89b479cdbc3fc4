package dev.sitegen.internal.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class SlotsTest {

    @Test
    void everySlotIsFilledByItsNumber() {
        StringBuilder html = new StringBuilder("<a href=\"");
        Slots.append(html, 0);
        html.append("\">甲</a><a href=\"");
        Slots.append(html, 12);
        html.append("\">乙</a>");
        assertEquals(
                "<a href=\"to 0\">甲</a><a href=\"to 12\">乙</a>", Slots.fill(html.toString(), slot -> "to " + slot));
    }

    @Test
    void slotsMayStandSideBySideAndAtTheEnds() {
        StringBuilder html = new StringBuilder();
        Slots.append(html, 1);
        Slots.append(html, 2);
        assertEquals("<1><2>", Slots.fill(html.toString(), slot -> "<" + slot + ">"));
    }

    @Test
    void whatFillsASlotIsNotLookedInto() {
        StringBuilder html = new StringBuilder();
        Slots.append(html, 1);
        String inner = html.toString();
        assertEquals(inner, Slots.fill(inner, slot -> inner));
    }

    @Test
    void withoutSlotsNothingIsCopied() {
        String html = "<p>全年平稳。</p>";
        assertSame(html, Slots.fill(html, slot -> "never"));
    }
}
