package dev.sitegen.internal.parse.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sitegen.internal.parse.markdown.ContentHtml.Slot;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContentHtmlTest {

    private static String filled(ContentHtml html, IntFunction<String> values) {
        return new String(ContentHtml.fill(html.bytes(), values, figure -> "?"), StandardCharsets.UTF_8);
    }

    private static List<Slot> references(Integer... offsets) {
        return Stream.of(offsets)
                .map(offset -> new Slot(offset, Slot.REFERENCE))
                .toList();
    }

    @Test
    void everySlotIsFilledAtItsOffset() {
        ContentHtml html = new ContentHtml("<a href=\"\">甲</a><a href=\"\">乙𠀀</a>", references(9, 25));
        assertEquals("<a href=\"至0\">甲</a><a href=\"至1\">乙𠀀</a>", filled(html, slot -> "至" + slot));
    }

    @Test
    void slotsMayLieSideBySideAndAtTheEnds() {
        assertEquals("<0><1>甲<2>", filled(new ContentHtml("甲", references(0, 0, 1)), slot -> "<" + slot + ">"));
    }

    @Test
    void referencesAreCountedWithoutTheFiguresBetweenThem() {
        ContentHtml html = new ContentHtml(
                "甲乙丙", List.of(new Slot(0, Slot.REFERENCE), new Slot(1, 300), new Slot(2, Slot.REFERENCE)));
        byte[] filled = ContentHtml.fill(html.bytes(), reference -> "r" + reference, figure -> "f" + figure);
        assertEquals("r0甲f300乙r1丙", new String(filled, StandardCharsets.UTF_8));
    }

    @Test
    void noTextIsTakenForASlot() {
        String text = "\u0001\u0002\u00010\u0002\u0000\u0080";
        assertEquals(text, filled(new ContentHtml(text, List.of()), slot -> "never"));
        assertEquals(text + text, filled(new ContentHtml(text, references(0)), slot -> text));
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
            List<Slot> slots = new ArrayList<>();
            for (int count = random.nextInt(random.nextInt(10) == 0 ? 400 : 4); count > 0; count--) {
                String piece = "行a𠀀é".substring(random.nextInt(2)).repeat(random.nextInt(60));
                text.append(piece);
                expected.append(piece).append('[').append(slots.size()).append(']');
                slots.add(new Slot(text.length(), Slot.REFERENCE));
            }
            text.append('终');
            expected.append('终');
            ContentHtml html = new ContentHtml(text.toString(), slots);
            assertEquals(expected.toString(), filled(html, slot -> "[" + slot + "]"));
        }
    }
}
