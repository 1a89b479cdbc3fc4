package dev.sitegen.internal.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.model.Figure;
import dev.sitegen.model.FigureList;
import dev.sitegen.model.Heading;
import dev.sitegen.model.Qualifier;
import dev.sitegen.model.Quantity;
import dev.sitegen.model.Reference;
import dev.sitegen.model.TextFacts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            "\0",
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
        return new SourcePosition("f" + text(), small(), small());
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

    private final StringPool words = new StringPool(100);

    private FigureList packed(List<Figure> figures) {
        FactWriter out = new FactWriter("r.md");
        FigurePacker.write(FigureList.of(figures), out);
        FactReader in = new FactReader("r.md", out.bytes(), words);
        FigureList packed = PackedFigures.read(in);
        assertEquals(out.bytes().length, in.place(), "all is read");
        return packed;
    }

    private List<Figure> figures(int most) {
        return Stream.generate(this::figure).limit(random.nextInt(most)).toList();
    }

    private static void assertFirsts(FigureList expected, FigureList packed) {
        for (String indicator : TEXTS) {
            assertEquals(expected.first(indicator), packed.first(indicator));
            assertEquals(expected.firstQuantity(indicator), packed.firstQuantity(indicator));
        }
        assertEquals(expected.indicators(), packed.indicators());
    }

    @Test
    void figuresAreWhatTheyWere() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Figure> figures = figures(12);
            FigureList packed = packed(figures);
            assertEquals(figures, packed);
            assertEquals(figures.hashCode(), packed.hashCode());
            assertFirsts(FigureList.of(figures), packed);
            assertThrows(IndexOutOfBoundsException.class, () -> packed.get(figures.size()));
        }
    }

    @Test
    void theBeginningOfAListIsHeldWithIt() {
        for (int round = 0; round < ROUNDS; round++) {
            FigureList all = packed(figures(12));
            List<Figure> beginning = List.copyOf(all.subList(0, random.nextInt(all.size() + 1)));
            FigureList held = PackedFigures.first(beginning.size(), all);
            assertEquals(beginning, held);
            assertThrows(IndexOutOfBoundsException.class, () -> held.get(beginning.size()));
            assertFirsts(FigureList.of(beginning), held);
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
        FigureList packed = packed(figures);
        assertEquals(figures, packed);
        for (Figure figure : figures) {
            assertEquals(Optional.of(figure), packed.first(figure.indicator()));
        }
        assertEquals(Optional.empty(), packed.first("件"), "a word, but no indicator");
    }

    @Test
    void factsOfATextAreWhatTheyWere() {
        for (int round = 0; round < ROUNDS; round++) {
            TextFacts text = TextFacts.of(
                    text(),
                    Stream.generate(() -> new Heading(2 + random.nextInt(5), text(), text()))
                            .limit(random.nextInt(12))
                            .toList(),
                    figures(3),
                    Stream.generate(() -> new Reference(text(), random.nextBoolean(), position()))
                            .limit(random.nextInt(12))
                            .toList(),
                    Stream.generate(this::text).limit(random.nextInt(12)).collect(Collectors.toSet()));
            FactWriter out = new FactWriter("r.md");
            PackedText.write(text, out);
            TextFacts packed = new PackedText("r.md", text.figures(), new FactReader("r.md", out.bytes(), words));
            assertEquals(text, packed);
            assertEquals(packed, text);
            assertEquals(text.hashCode(), packed.hashCode());
            assertEquals(List.copyOf(text.anchors()), List.copyOf(packed.anchors()), "sorted");
            TEXTS.forEach(anchor -> assertEquals(
                    text.anchors().contains(anchor), packed.anchors().contains(anchor)));
        }
    }

    @Test
    void otherFactsMakeAnotherText() {
        TextFacts none = TextFacts.none();
        Heading heading = new Heading(2, "一、", "s1");
        assertNotEquals(none, TextFacts.of("甲", List.of(), List.of(), List.of(), Set.of()));
        assertNotEquals(none, TextFacts.of("", List.of(heading), List.of(), List.of(), Set.of()));
        assertNotEquals(none, TextFacts.of("", List.of(), List.of(figure()), List.of(), Set.of()));
        assertNotEquals(none, TextFacts.of("", List.of(), List.of(), List.of(), Set.of("s1")));
        assertThrows(IllegalArgumentException.class, () -> new Heading(1, "", ""));
        assertThrows(IllegalArgumentException.class, () -> new Heading(7, "", ""));
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
            FactWriter out = new FactWriter("").raw(new byte[3]);
            NumberTable.write(rows, columns, out);
            byte[] bytes = out.bytes();
            assertEquals(bytes.length - 3, NumberTable.length(bytes, 3, columns, rows.size()));
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < columns; column++) {
                    assertEquals(rows.get(row)[column], NumberTable.at(bytes, 3, columns, row, column));
                }
            }
        }
    }

    @Test
    void packedListsCannotBeChanged() {
        List<Figure> figures = packed(List.of(plain("a.b", "1", "件", 1)));
        assertThrows(UnsupportedOperationException.class, () -> figures.remove(0));
        assertThrows(UnsupportedOperationException.class, () -> figures.set(0, figures.get(0)));
        Set<String> names = SortedNames.of(List.of("a"));
        assertThrows(UnsupportedOperationException.class, () -> names.remove("a"));
        assertThrows(UnsupportedOperationException.class, () -> names.removeIf(name -> true));
        assertTrue(names.contains("a"));
    }
}
