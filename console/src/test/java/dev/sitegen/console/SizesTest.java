package dev.sitegen.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizesTest {

    @ParameterizedTest
    @CsvSource({"0, 0 B", "999, 999 B", "1000, 1.0 kB", "999949, 999.9 kB", "999950, 1.0 MB", "4200000, 4.2 MB"})
    void sizesAreRoundedAndNeverReachTheNextUnit(long bytes, String text) {
        assertEquals(text, Sizes.text(bytes));
    }
}
