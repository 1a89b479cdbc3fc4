package dev.sitegen.bench.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({"77, 83, 92.8%", "1, 1, 100.0%", "0, 7, 0.0%", "1, 2000, 0.1%", "3, 8, 37.5%"})
    void sharesAreRoundedHalfUp(int part, int whole, String text) {
        assertEquals(text, Numbers.share(part, whole));
    }

    @ParameterizedTest
    @CsvSource({"6072, 607.2万元", "99999, 9999.9万元", "123400, 1.23亿元"})
    void moneyIsInTheUnitThatSuitsIt(long tenths, String text) {
        assertEquals(text, Numbers.money(tenths));
    }

    @Test
    void numeralsAreAsTheyAreSpoken() {
        assertEquals("三", Numbers.chinese(3));
        assertEquals("十", Numbers.chinese(10));
        assertEquals("十二", Numbers.chinese(12));
        assertEquals("五十", Numbers.chinese(50));
        assertEquals("五十九", Numbers.chinese(59));
    }
}
