package dev.sitegen.internal.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class SlotsTest {

    @Test
    void everySlotIsFilledByItsNumber() {
        StringBuilder html = new StringBuilder("<a href=\"");
        Slots.append(html, 0);
        html.append("\">甲</a><a href=\"");
        Slots.append(html, 12);
        html.append("\">乙</a>");
        assertEquals("<a href=\"to 0\">甲</a><a href=\"to 12\">乙</a>", fill(html.toString(), slot -> "to " + slot));
    }

    @Test
    void slotsMayStandSideBySideAndAtTheEnds() {
        StringBuilder html = new StringBuilder();
        Slots.append(html, 1);
        Slots.append(html, 2);
        assertEquals("<1><2>", fill(html.toString(), slot -> "<" + slot + ">"));
    }

    @Test
    void whatFillsASlotIsNotLookedInto() {
        StringBuilder html = new StringBuilder();
        Slots.append(html, 1);
        String inner = html.toString();
        assertEquals(inner, fill(inner, slot -> inner));
    }

    @Test
    void withoutSlotsNothingIsCopied() {
        String html = "<p>全年平稳。</p>";
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        assertSame(bytes, Slots.fill(bytes, slot -> "never"));
        assertSame(bytes, Slots.insert(bytes, bytes));
    }

    @Test
    void aBodyStandsWhereverItsPlaceIs() {
        String page = "<main>" + Slots.BODY + "</main>" + Slots.BODY;
        assertEquals("<main>全文</main>全文", insert("全文", page));
        assertEquals(Slots.BODY, insert(Slots.BODY, Slots.BODY));
    }

    private static String fill(String html, IntFunction<String> values) {
        return new String(Slots.fill(html.getBytes(StandardCharsets.UTF_8), values), StandardCharsets.UTF_8);
    }

    private static String insert(String body, String page) {
        byte[] whole = Slots.insert(body.getBytes(StandardCharsets.UTF_8), page.getBytes(StandardCharsets.UTF_8));
        return new String(whole, StandardCharsets.UTF_8);
    }
}
