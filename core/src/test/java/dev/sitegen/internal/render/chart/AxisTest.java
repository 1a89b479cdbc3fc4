package dev.sitegen.internal.render.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3                   | 0 1 2 3",
                "1                   | 0 1",
                "0                   | 0 1",
                "7 8                 | 0 2 4 6 8",
                "77 83               | 0 20 40 60 80 100",
                "218                 | 0 50 100 150 200 250",
                "35000000 42530000   | 0 10,000,000 20,000,000 30,000,000 40,000,000 50,000,000",
                "0.3 0.12            | 0 0.1 0.2 0.3",
                "1.2                 | 0 0.5 1.0 1.5",
                "-5 -3               | −5 −4 −3 −2 −1 0",
                "-120 40             | −150 −100 −50 0 50"
            })
    void ticksAreRoundAndFew(String values, String ticks) {
        assertEquals(ticks, ticks(values, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "92.8 95     | 92 94 96 98 100",
                "99.95 100   | 99.95 99.96 99.97 99.98 99.99 100.00",
                "80 85       | 80 85 90 95 100",
                "79.9 95     | 0 20 40 60 80 100",
                "92.8 101    | 0 50 100 150",
                "100 100     | 0 20 40 60 80 100"
            })
    void onlyPercentagesCloseToAHundredBeginAboveZero(String values, String ticks) {
        assertEquals(ticks, ticks(values, true));
    }

    private static String ticks(String values, boolean percent) {
        Axis axis = Axis.of(Stream.of(values.split(" ")).map(BigDecimal::new).toList(), percent);
        return axis.ticks().stream().map(axis::label).collect(Collectors.joining(" "));
    }
}
