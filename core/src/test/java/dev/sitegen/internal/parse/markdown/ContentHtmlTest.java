package dev.sitegen.internal.parse.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class ContentHtmlTest {

    private static String filled(ContentHtml html, IntFunction<String> values) {
        return new String(ContentHtml.fill(html.bytes(), values), StandardCharsets.UTF_8);
    }

    @Test
    void everySlotIsFilledAtItsOffset() {
        ContentHtml html = new ContentHtml("<a href=\"\">甲</a><a href=\"\">乙𠀀</a>", List.of(9, 25));
        assertEquals("<a href=\"至0\">甲</a><a href=\"至1\">乙𠀀</a>", filled(html, slot -> "至" + slot));
    }

    @Test
    void slotsMayLieSideBySideAndAtTheEnds() {
        assertEquals("<0><1>甲<2>", filled(new ContentHtml("甲", List.of(0, 0, 1)), slot -> "<" + slot + ">"));
    }

    @Test
    void noTextIsTakenForASlot() {
        String text = "\u0001\u0002\u00010\u0002\u0000\u0080";
        assertEquals(text, filled(new ContentHtml(text, List.of()), slot -> "never"));
        assertEquals(text + text, filled(new ContentHtml(text, List.of(0)), slot -> text));
    }

    @Test
    void nothingIsKeptAsNothing() {
        assertEquals(0, ContentHtml.EMPTY.bytes().length);
        assertEquals("", filled(ContentHtml.EMPTY, slot -> "never"));
    }

    @Test
    void anyNumberOfSlotsAtAnyDistanceIsKept() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            StringBuilder expected = new StringBuilder();
            List<Integer> slots = new ArrayList<>();
            for (int count = random.nextInt(random.nextInt(10) == 0 ? 400 : 4); count > 0; count--) {
                String piece = "行a𠀀é".substring(random.nextInt(2)).repeat(random.nextInt(60));
                text.append(piece);
                expected.append(piece).append('[').append(slots.size()).append(']');
                slots.add(text.length());
            }
            text.append('终');
            expected.append('终');
            ContentHtml html = new ContentHtml(text.toString(), slots);
            assertEquals(expected.toString(), filled(html, slot -> "[" + slot + "]"));
        }
    }
}
