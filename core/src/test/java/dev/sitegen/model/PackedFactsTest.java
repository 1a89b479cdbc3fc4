package dev.sitegen.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.diagnostic.SourcePosition;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Packed facts are the facts that were packed, whatever they are. The generator has a fixed seed, so that a failure comes back. */
class PackedFactsTest {

    private static final long SEED = 20231231;
    private static final int ROUNDS = 2_000;

    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "review.closed",
            "件",
            "万元",
            "s1-1",
            "2.2万条",
            "\ud83d\ude00",
            "𠮷野家",
            "\ud800",
            "\udc00\0",
            "reports/work/2023/office.md",
            "ÿ");

    private final Random random = new Random(SEED);

    private String text() {
        return random.nextInt(8) > 0 ? TEXTS.get(random.nextInt(TEXTS.size())) : "第" + random.nextInt(1_000);
    }

    private int small() {
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> random.nextInt(100);
            case 2 -> random.nextInt(100_000);
            default -> random.nextInt(Integer.MAX_VALUE);
        };
    }

    private BigDecimal decimal() {
        BigInteger unscaled = switch (random.nextInt(5)) {
            case 0 -> BigInteger.valueOf(random.nextInt(20) - 10);
            case 1 -> BigInteger.valueOf(random.nextInt());
            case 2 -> BigInteger.valueOf(random.nextLong());
            case 3 -> BigInteger.valueOf(random.nextBoolean() ? Long.MAX_VALUE : Long.MIN_VALUE);
            default -> new BigInteger(200, random).negate();
        };
        int scale = switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> random.nextInt(6) - 3;
            case 2 -> random.nextInt(60) - 30;
            default -> random.nextInt();
        };
        return new BigDecimal(unscaled, scale);
    }

    private Quantity quantity() {
        BigDecimal step = decimal().abs();
        return new Quantity(
                decimal(),
                random.nextInt(4) > 0 ? random.nextInt(3) : small(),
                Qualifier.values()[random.nextInt(Qualifier.values().length)],
                text(),
                step.signum() == 0 ? BigDecimal.ONE : step);
    }

    private SourcePosition position() {
        return new SourcePosition(text(), small(), small());
    }

    private Figure figure() {
        return new Figure(text(), quantity(), text(), text(), text(), random.nextBoolean(), position());
    }

    /** A figure as front matter states it: its text is the value with its unit, its anchor the indicator's id. */
    private static Figure plain(String id, String value, String unit, int line) {
        BigDecimal number = new BigDecimal(value);
        BigDecimal step = BigDecimal.ONE.movePointLeft(number.scale());
        Quantity quantity = new Quantity(number, number.scale(), Qualifier.EXACT, unit, step);
        return new Figure(id, quantity, value + unit, "", id, false, new SourcePosition("r.md", line, 3));
    }

    @Test
    void figuresAreWhatTheyWere() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Figure> figures = new ArrayList<>();
            for (int count = random.nextInt(12); count > 0; count--) {
                figures.add(figure());
            }
            List<Figure> packed = PackedFigures.of(figures);
            assertEquals(figures, packed);
            assertEquals(figures.hashCode(), packed.hashCode());
            assertSame(packed, PackedFigures.of(packed));
            for (String indicator : TEXTS) {
                Optional<Figure> first = figures.stream()
                        .filter(figure -> figure.indicator().equals(indicator))
                        .findFirst();
                assertEquals(first, PackedFigures.first(indicator, packed));
            }
            Set<String> indicators = new LinkedHashSet<>();
            figures.forEach(figure -> indicators.add(figure.indicator()));
            assertEquals(List.copyOf(indicators), PackedFigures.indicators(packed));
        }
    }

    @Test
    void theBeginningOfAListIsHeldWithIt() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Figure> all = new ArrayList<>();
            for (int count = 1 + random.nextInt(12); count > 0; count--) {
                all.add(figure());
            }
            List<Figure> packed = PackedFigures.of(all);
            List<Figure> beginning = List.copyOf(all.subList(0, random.nextInt(all.size() + 1)));
            List<Figure> held = PackedFigures.of(beginning, all, packed);
            assertEquals(beginning, held);
            assertThrows(IndexOutOfBoundsException.class, () -> held.get(beginning.size()));
            for (String indicator : TEXTS) {
                assertEquals(
                        PackedFigures.first(indicator, PackedFigures.of(beginning)),
                        PackedFigures.first(indicator, held));
            }
            assertEquals(PackedFigures.indicators(PackedFigures.of(beginning)), PackedFigures.indicators(held));

            List<Figure> other = new ArrayList<>(all);
            other.add(figure());
            assertEquals(other, PackedFigures.of(other, all, packed));
        }
    }

    @Test
    void manyPlainFiguresAreFoundByIndicator() {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            figures.add(plain("form.cell" + i, String.valueOf(i), "件", i + 1));
        }
        figures.add(plain("rate", "92.80", "%", 2_000));
        figures.add(plain("loss", "-3.5", "万元", 2_001));
        List<Figure> packed = PackedFigures.of(figures);
        assertEquals(figures, packed);
        for (Figure figure : figures) {
            assertEquals(Optional.of(figure), PackedFigures.first(figure.indicator(), packed));
        }
        assertEquals(Optional.empty(), PackedFigures.first("件", packed), "a word, but no indicator");
    }

    @Test
    void headingsAreWhatTheyWere() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Heading> headings = new ArrayList<>();
            for (int count = random.nextInt(12); count > 0; count--) {
                headings.add(new Heading(2 + random.nextInt(5), text(), text()));
            }
            List<Heading> packed = PackedHeadings.of(headings);
            assertEquals(headings, packed);
            assertSame(packed, PackedHeadings.of(packed));
            assertThrows(IndexOutOfBoundsException.class, () -> packed.get(headings.size()));
        }
        assertThrows(IllegalArgumentException.class, () -> new Heading(1, "", ""));
        assertThrows(IllegalArgumentException.class, () -> new Heading(7, "", ""));
    }

    @Test
    void referencesAreWhatTheyWere() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Reference> references = new ArrayList<>();
            for (int count = random.nextInt(12); count > 0; count--) {
                references.add(new Reference(text(), random.nextBoolean(), position()));
            }
            List<Reference> packed = PackedReferences.of(references);
            assertEquals(references, packed);
            assertSame(packed, PackedReferences.of(packed));
            assertThrows(IndexOutOfBoundsException.class, () -> packed.get(references.size()));
        }
    }

    @Test
    void namesAreWhatTheyWereAndSorted() {
        for (int round = 0; round < ROUNDS; round++) {
            Set<String> names = new HashSet<>();
            for (int count = random.nextInt(12); count > 0; count--) {
                names.add(text());
            }
            Set<String> sorted = SortedNames.of(names);
            assertEquals(names, sorted);
            assertEquals(List.copyOf(new TreeSet<>(names)), List.copyOf(sorted));
            TEXTS.forEach(text -> assertEquals(names.contains(text), sorted.contains(text)));
            assertFalse(sorted.contains("not there"));
        }
    }

    @Test
    void numbersAreWhatTheyWere() {
        for (int round = 0; round < ROUNDS; round++) {
            int columns = 1 + random.nextInt(31);
            List<long[]> rows = new ArrayList<>();
            for (int count = random.nextInt(5); count > 0; count--) {
                rows.add(random.longs(columns)
                        .map(number -> number >> random.nextInt(Long.SIZE))
                        .toArray());
            }
            NumberTable table = NumberTable.of(rows, columns);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < columns; column++) {
                    assertEquals(rows.get(row)[column], table.at(row, column));
                }
            }
        }
    }

    @Test
    void packedListsCannotBeChanged() {
        List<Figure> figures = PackedFigures.of(List.of(plain("a.b", "1", "件", 1)));
        assertThrows(UnsupportedOperationException.class, () -> figures.remove(0));
        assertThrows(UnsupportedOperationException.class, () -> figures.set(0, figures.get(0)));
        Set<String> names = SortedNames.of(Set.of("a"));
        assertThrows(UnsupportedOperationException.class, () -> names.remove("a"));
        assertThrows(UnsupportedOperationException.class, () -> names.removeIf(name -> true));
        assertTrue(names.contains("a"));
    }
}
