package dev.sitegen.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {

    private static Quantity quantity(String value, Qualifier qualifier) {
        return new Quantity(new BigDecimal(value), 0, qualifier, "件", BigDecimal.ONE);
    }

    private static Change change(String last, String now, boolean rate) {
        return Change.between(quantity(last, Qualifier.EXACT), quantity(now, Qualifier.EXACT), rate);
    }

    @ParameterizedTest
    @CsvSource({
        "80, 100, 20, 25.0",
        "100, 80, -20, -20.0",
        "3, 4, 1, 33.3",
        "3, 5, 2, 66.7",
        "8, 9, 1, 12.5",
        "2000, 2001, 1, 0.1",
        "10000, 10004, 4, 0.0",
        "7, 7, 0, 0.0",
        "-4, -2, 2, 50.0",
        "-4, 4, 8, 200.0",
        "1, 0, -1, -100.0"
    })
    void tellsDifferenceAndPercent(String last, String now, String difference, String percent) {
        Change change = change(last, now, false);
        assertEquals(0, new BigDecimal(difference).compareTo(change.difference()));
        assertEquals(Optional.of(new BigDecimal(percent)), change.percent());
    }

    /** Half up, also below zero: away from it. */
    @ParameterizedTest
    @CsvSource({"2000, 2003, 0.2", "2000, 1997, -0.2", "2000, 2001, 0.1", "2000, 1999, -0.1"})
    void roundsHalfUp(String last, String now, String percent) {
        assertEquals(
                Optional.of(new BigDecimal(percent)), change(last, now, false).percent());
    }

    @Test
    void fromZeroThereIsNoPercent() {
        assertEquals(Optional.empty(), change("0", "5", false).percent());
        assertEquals(Optional.empty(), change("0.00", "0", false).percent());
        assertEquals(new BigDecimal("5"), change("0", "5", false).difference());
    }

    @Test
    void ratesChangeByPoints() {
        Change change = change("92.8", "95", true);
        assertEquals(new BigDecimal("2.2"), change.difference());
        assertEquals(Optional.empty(), change.percent());
    }

    @Test
    void aQualifierOnEitherSideMakesItAbout() {
        for (Qualifier qualifier : Qualifier.values()) {
            boolean about = qualifier != Qualifier.EXACT;
            Quantity exact = quantity("1", Qualifier.EXACT);
            assertEquals(
                    about,
                    Change.between(quantity("1", qualifier), exact, false).about());
            assertEquals(
                    about,
                    Change.between(exact, quantity("1", qualifier), false).about());
        }
    }
}
