package dev.sitegen.internal.parse.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.internal.parse.quantity.QuantityReading.Read;
import dev.sitegen.internal.parse.quantity.QuantityReading.Reason;
import dev.sitegen.internal.parse.quantity.QuantityReading.Refused;
import dev.sitegen.model.Qualifier;
import dev.sitegen.model.Quantity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of {@code spec/quantities.txt}. A new example is a new line there, not new code here. */
class QuantitySpecTest {

    private static final int FEWEST_EXAMPLES = 150;

    record Example(int line, String text, String unit, List<String> expected) {

        boolean isRefused() {
            return expected.get(0).startsWith("!");
        }

        Reason reason() {
            return Reason.valueOf(expected.get(0).substring(1));
        }

        Quantity quantity() {
            Qualifier qualifier = Arrays.stream(Qualifier.values())
                    .filter(candidate -> candidate.symbol().equals(expected.get(1)))
                    .findFirst()
                    .orElseThrow();
            int decimals = Integer.parseInt(expected.get(2));
            BigDecimal value = new BigDecimal(expected.get(0));
            return new Quantity(value, decimals, qualifier, unit, new BigDecimal(expected.get(3)));
        }

        @Override
        public String toString() {
            return "line " + line + ": " + text + " in " + unit;
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsAsTheSpecSays(Example example) {
        QuantityReading reading = QuantityReader.read(example.text(), example.unit());
        if (example.isRefused()) {
            assertTrue(reading instanceof Refused, () -> "read: " + reading);
            assertEquals(example.reason(), ((Refused) reading).reason());
        } else {
            assertEquals(new Read(example.quantity()), reading);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void refusalsPointIntoTheText(Example example) {
        if (QuantityReader.read(example.text(), example.unit()) instanceof Refused refused) {
            assertTrue(example.text().startsWith(refused.detail(), refused.offset()), refused::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatIsPrintedReadsAsTheSame(Example example) {
        if (!example.isRefused()) {
            String printed = QuantityPrinter.print(example.quantity());
            assertEquals(new Read(example.quantity()), QuantityReader.read(printed, example.unit()), printed);
        }
    }

    @Test
    void coversTheField() {
        List<Example> examples = examples();
        assertTrue(examples.size() >= FEWEST_EXAMPLES, () -> "only " + examples.size() + " examples");
        Set<String> distinct = examples.stream()
                .map(example -> example.text() + '\t' + example.unit())
                .collect(Collectors.toSet());
        assertEquals(examples.size(), distinct.size(), "an example stands twice");
        Set<Reason> reasons = examples.stream()
                .filter(Example::isRefused)
                .map(Example::reason)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Reason.class)));
        assertEquals(EnumSet.allOf(Reason.class), reasons);
    }

    static List<Example> examples() {
        List<String> lines = lines();
        return IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).isEmpty() && !lines.get(i).startsWith("#"))
                .mapToObj(i -> example(i + 1, lines.get(i).split("\t", -1)))
                .toList();
    }

    private static Example example(int line, String[] fields) {
        int expected = fields[2].startsWith("!") ? 3 : 6;
        assertEquals(expected, fields.length, () -> "fields on line " + line);
        return new Example(line, fields[0], fields[1], List.of(fields).subList(2, expected));
    }

    private static List<String> lines() {
        try (InputStream spec = QuantitySpecTest.class.getResourceAsStream("/spec/quantities.txt")) {
            byte[] bytes = Objects.requireNonNull(spec, "spec/quantities.txt").readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
