package dev.sitegen.model;

import dev.sitegen.diagnostic.SourcePosition;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * An unmodifiable list of figures that takes some twenty bytes for each and makes a {@link Figure} when asked for it. A
 * large site has millions, which would fill the memory as objects. Texts are numbers of words, each held once, and the
 * most common value is a zero: an anchor that is the indicator's id, a text that is the value with its unit.
 */
final class PackedFigures extends AbstractList<Figure> implements RandomAccess {

    // The columns of the table.
    private static final int INDICATOR = 0;
    private static final int UNIT = 1;
    private static final int VALUE = 2;
    /** Less the decimals. */
    private static final int VALUE_SCALE = 3;

    private static final int STEP = 4;
    /** Less the decimals. */
    private static final int STEP_SCALE = 5;

    private static final int DECIMALS = 6;
    private static final int QUALIFIER = 7;
    private static final int FLAGS = 8;
    /** 0 for none, otherwise a word from 1. */
    private static final int SECTION = 9;
    /** 0 for the indicator's id, otherwise a word from 1. */
    private static final int ANCHOR = 10;
    /** 0 for the file of the first figure, otherwise a word from 1. */
    private static final int FILE = 11;

    private static final int LINE = 12;
    private static final int COLUMN = 13;
    /** 0 for the value with its unit, otherwise where the text begins, from 1. */
    private static final int RAW = 14;

    private static final int RAW_LENGTH = 15;
    private static final int COLUMNS = 16;

    // The flags.
    private static final int STATED = 1;
    /** The value has more than 64 bits; its digits are a word. */
    private static final int LARGE_VALUE = 2;
    /** The step has more than 64 bits; its digits are a word. */
    private static final int LARGE_STEP = 4;

    /** A value with more decimals, or with zeros that its digits do not have, is not printed to compare it. */
    private static final int MOST_PRINTED = 18;

    private static final List<Qualifier> QUALIFIERS = List.of(Qualifier.values());

    private final int size;
    private final NumberTable table;
    /** The indicators in the order in which they are first mentioned, then other words. */
    private final String[] words;
    /** The texts that are not the value with its unit, one behind the other. */
    private final String raws;
    /** The file in which the first figure is written, and most often all. */
    private final String file;

    private PackedFigures(List<Figure> figures) {
        size = figures.size();
        file = figures.get(0).position().path();
        Packer packer = new Packer(file);
        figures.forEach(figure -> packer.words.number(figure.indicator()));
        List<long[]> rows = new ArrayList<>(size);
        figures.forEach(figure -> rows.add(packer.row(figure)));
        table = NumberTable.of(rows, COLUMNS);
        words = packer.words.toArray();
        raws = packer.raws.toString();
    }

    /** The first figures of another list. */
    private PackedFigures(PackedFigures all, int size) {
        this.size = size;
        this.table = all.table;
        this.words = all.words;
        this.raws = all.raws;
        this.file = all.file;
    }

    /** The same figures, packed unless they are already. */
    static List<Figure> of(List<Figure> figures) {
        if (figures.isEmpty()) {
            return List.of();
        }
        return figures instanceof PackedFigures ? figures : new PackedFigures(figures);
    }

    /**
     * The same for figures that another list may begin with; if it does, they are held once.
     *
     * @param all the other list
     * @param packed the same, packed
     */
    static List<Figure> of(List<Figure> figures, List<Figure> all, List<Figure> packed) {
        boolean begins =
                figures.size() <= all.size() && all.subList(0, figures.size()).equals(figures);
        return begins && !figures.isEmpty() ? new PackedFigures((PackedFigures) packed, figures.size()) : of(figures);
    }

    /** Turns figures into rows. */
    private static final class Packer {

        private final String file;
        private final WordList words = new WordList();
        private final StringBuilder raws = new StringBuilder();

        Packer(String file) {
            this.file = file;
        }

        long[] row(Figure figure) {
            Quantity quantity = figure.quantity();
            BigInteger value = quantity.value().unscaledValue();
            BigInteger step = quantity.step().unscaledValue();
            SourcePosition position = figure.position();
            long[] row = new long[COLUMNS];
            row[INDICATOR] = words.number(figure.indicator());
            row[UNIT] = words.number(quantity.unit());
            row[VALUE] = unscaled(value);
            row[VALUE_SCALE] = (long) quantity.value().scale() - quantity.decimals();
            row[STEP] = unscaled(step);
            row[STEP_SCALE] = (long) quantity.step().scale() - quantity.decimals();
            row[DECIMALS] = quantity.decimals();
            row[QUALIFIER] = quantity.qualifier().ordinal();
            row[FLAGS] = (figure.stated() ? STATED : 0)
                    | (isLarge(value) ? LARGE_VALUE : 0)
                    | (isLarge(step) ? LARGE_STEP : 0);
            row[SECTION] = number(figure.section(), "");
            row[ANCHOR] = number(figure.anchor(), figure.indicator());
            row[FILE] = number(position.path(), file);
            row[LINE] = position.line();
            row[COLUMN] = position.column();
            if (!isPrinted(figure.raw(), quantity)) {
                row[RAW] = raws.length() + 1;
                row[RAW_LENGTH] = figure.raw().length();
                raws.append(figure.raw());
            }
            return row;
        }

        private long number(String text, String usual) {
            return text.equals(usual) ? 0 : words.number(text) + 1;
        }

        private long unscaled(BigInteger number) {
            return isLarge(number) ? words.number(number.toString()) : number.longValue();
        }

        private static boolean isLarge(BigInteger number) {
            return number.bitLength() >= Long.SIZE;
        }

        private static boolean isPrinted(String raw, Quantity quantity) {
            int scale = quantity.value().scale();
            return scale >= 0 && scale <= MOST_PRINTED && raw.equals(printed(quantity.value(), quantity.unit()));
        }
    }

    private static String printed(BigDecimal value, String unit) {
        return value.toPlainString().concat(unit);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Figure get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        Quantity quantity = quantity(index);
        String indicator = words[table.intAt(index, INDICATOR)];
        int begin = table.intAt(index, RAW) - 1;
        return new Figure(
                indicator,
                quantity,
                begin < 0
                        ? printed(quantity.value(), quantity.unit())
                        : raws.substring(begin, begin + table.intAt(index, RAW_LENGTH)),
                word(index, SECTION, ""),
                word(index, ANCHOR, indicator),
                (table.intAt(index, FLAGS) & STATED) != 0,
                new SourcePosition(word(index, FILE, file), table.intAt(index, LINE), table.intAt(index, COLUMN)));
    }

    private Quantity quantity(int index) {
        int decimals = table.intAt(index, DECIMALS);
        int flags = table.intAt(index, FLAGS);
        return new Quantity(
                decimal(index, VALUE, (flags & LARGE_VALUE) != 0, VALUE_SCALE, decimals),
                decimals,
                QUALIFIERS.get(table.intAt(index, QUALIFIER)),
                words[table.intAt(index, UNIT)],
                decimal(index, STEP, (flags & LARGE_STEP) != 0, STEP_SCALE, decimals));
    }

    private BigDecimal decimal(int index, int column, boolean large, int scaleColumn, int decimals) {
        int scale = (int) (table.at(index, scaleColumn) + decimals);
        long number = table.at(index, column);
        return large ? new BigDecimal(new BigInteger(words[(int) number]), scale) : BigDecimal.valueOf(number, scale);
    }

    private String word(int index, int column, String usual) {
        int number = table.intAt(index, column);
        return number == 0 ? usual : words[number - 1];
    }

    /** The first of some packed figures that is of an indicator. */
    static Optional<Figure> first(String indicator, List<Figure> packed) {
        int index = firstIndex(indicator, packed);
        return index < 0 ? Optional.empty() : Optional.of(packed.get(index));
    }

    /** Quantity of the first of some packed figures that is of an indicator. */
    static Optional<Quantity> firstQuantity(String indicator, List<Figure> packed) {
        int index = firstIndex(indicator, packed);
        return index < 0 ? Optional.empty() : Optional.of(((PackedFigures) packed).quantity(index));
    }

    private static int firstIndex(String indicator, List<Figure> packed) {
        return packed.isEmpty() ? -1 : ((PackedFigures) packed).firstIndex(indicator);
    }

    /** Index of the first mention of an indicator, or -1. */
    private int firstIndex(String indicator) {
        int hash = indicator.hashCode();
        for (int number = 0; number < words.length; number++) {
            String word = words[number];
            // Words keep their hashes, which differ nearly always.
            if (word.hashCode() == hash && word.equals(indicator)) {
                int index = firstIndex(number);
                return index < size ? index : -1;
            }
        }
        return -1;
    }

    /** Index of the first mention of an indicator. Before it are at least as many figures as other indicators. */
    private int firstIndex(int number) {
        int index = number;
        while (index < size && table.at(index, INDICATOR) != number) {
            index++;
        }
        return index;
    }

    /** The indicators of some packed figures, each once. */
    static List<String> indicators(List<Figure> packed) {
        return packed.isEmpty() ? List.of() : ((PackedFigures) packed).indicators();
    }

    private List<String> indicators() {
        int count = 0;
        for (int index = 0; index < size; index++) {
            count = Math.max(count, table.intAt(index, INDICATOR) + 1);
        }
        return Collections.unmodifiableList(Arrays.asList(words).subList(0, count));
    }
}
