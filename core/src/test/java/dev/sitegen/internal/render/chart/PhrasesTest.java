package dev.sitegen.internal.render.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PhrasesTest {

    private static String fill(String phrase, String... arguments) {
        return new Phrases(key -> phrase).fill("key", arguments);
    }

    @Test
    void placesAreFilledInAnyOrder() {
        assertEquals("b a b", fill("{1} {0} {1}", "a", "b"));
        assertEquals("plain", fill("plain", "a"));
    }

    @Test
    void whatFillsAPlaceIsNoPlace() {
        assertEquals("{1}b", fill("{0}{1}", "{1}", "b"));
    }

    @Test
    void whatIsNoPlaceStays() {
        assertEquals("{x} { {5} {0", fill("{x} { {5} {0", "a"));
    }

    @Test
    void sentencesArePartedWhereTheirStopLeavesNoRoom() {
        Phrases phrases = new Phrases(key -> key);

        assertEquals("一。二。", phrases.sentences().add("一。").add("二。").text());
        assertEquals(
                "One. Three.",
                phrases.sentences()
                        .add("One.")
                        .addIf(false, "Two.")
                        .add("Three.")
                        .text());
    }
}
