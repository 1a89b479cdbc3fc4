package dev.sitegen.internal.read.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastTest {

    /** Black, white, the lightest grey that is enough (4.54), the next one (4.48), and pure red (3.998). */
    @ParameterizedTest
    @CsvSource({
        "#000000, 21.0, true",
        "#ffffff, 1.0, false",
        "#767676, 4.5, true",
        "#777777, 4.4, false",
        "#FF0000, 3.9, false",
    })
    void isMeasuredAgainstWhite(String colour, String ratio, boolean enough) {
        assertEquals(ratio, Contrast.ratio(colour));
        assertEquals(enough, Contrast.isEnough(colour));
    }

    @Test
    void everyColourIsDarkenedUntilItCanBeRead() {
        for (int rgb = 0; rgb <= 0xFFFFFF; rgb += 0x1357) {
            String colour = String.format(Locale.ROOT, "#%06x", rgb);
            String darkened = Contrast.darkened(colour);
            assertTrue(Contrast.isEnough(darkened), darkened);
            assertTrue(Contrast.isEnough(colour) == colour.equals(darkened), colour);
        }
    }
}
