package dev.sitegen.internal.read.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.SpecFile;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PersonalNumbersTest {

    /** Eleven digits, each but the first behind one separator at most. */
    private static final Pattern ROW = Pattern.compile("[0-9０-９](?:[ -]?[0-9０-９]){10}");

    static Stream<SpecFile.Example> examples() {
        return SpecFile.examples("personal.txt", PersonalNumbersTest::found);
    }

    private static String found(String text) {
        return PersonalNumbers.find(text).stream()
                .map(number -> number.kind() + " " + number.masked())
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsTheNumbersOfPersonsAndNoOther(SpecFile.Example example) {
        assertEquals(example.output(), found(example.input()));
    }

    @Test
    void aNumberIsWhereItIsWritten() {
        String text = "电话：１３８-0013-8000。";
        PersonalNumber number = PersonalNumbers.find(text).get(0);
        assertEquals("１３８-0013-8000", text.substring(number.from(), number.to()));
        assertEquals("13800138000", number.digits());
    }

    /** The look that spares most texts the search overlooks no row, wherever it begins. */
    @Test
    void noRowOfDigitsIsOverlooked() {
        Random random = new Random(11);
        int rows = 0;
        for (int round = 0; round < 50_000; round++) {
            StringBuilder text = new StringBuilder("甲".repeat(random.nextInt(12)));
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append("0１23456789 -甲".charAt(random.nextInt(random.nextBoolean() ? 10 : 13)));
            }
            boolean row = ROW.matcher(text).find();
            assertEquals(row, PersonalNumbers.mayBeIn(text.toString().toCharArray()), text.toString());
            rows += row ? 1 : 0;
        }
        assertTrue(rows > 5_000 && rows < 45_000, rows + " with a row");
    }

    /** A text of digits and blanks alone takes no longer than its length asks for. */
    @Test
    @org.junit.jupiter.api.Timeout(20)
    void textsOfDigitsEnd() {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1_000_000; i++) {
            text.append("0123456789 -".charAt(random.nextInt(12)));
        }
        PersonalNumbers.find(text.toString());
        PersonalNumbers.find("1 ".repeat(500_000));
        PersonalNumbers.find("138001380001".repeat(100_000));
    }
}
