package dev.sitegen.internal.cache;

import static dev.sitegen.internal.cache.FigurePacker.ANCHOR;
import static dev.sitegen.internal.cache.FigurePacker.COLUMN;
import static dev.sitegen.internal.cache.FigurePacker.DECIMALS;
import static dev.sitegen.internal.cache.FigurePacker.FILE;
import static dev.sitegen.internal.cache.FigurePacker.FLAGS;
import static dev.sitegen.internal.cache.FigurePacker.INDICATOR;
import static dev.sitegen.internal.cache.FigurePacker.LARGE_STEP;
import static dev.sitegen.internal.cache.FigurePacker.LARGE_VALUE;
import static dev.sitegen.internal.cache.FigurePacker.LINE;
import static dev.sitegen.internal.cache.FigurePacker.PLACE_COLUMNS;
import static dev.sitegen.internal.cache.FigurePacker.QUALIFIER;
import static dev.sitegen.internal.cache.FigurePacker.RAW;
import static dev.sitegen.internal.cache.FigurePacker.RAW_LENGTH;
import static dev.sitegen.internal.cache.FigurePacker.SECTION;
import static dev.sitegen.internal.cache.FigurePacker.STATED;
import static dev.sitegen.internal.cache.FigurePacker.STEP;
import static dev.sitegen.internal.cache.FigurePacker.STEP_SCALE;
import static dev.sitegen.internal.cache.FigurePacker.UNIT;
import static dev.sitegen.internal.cache.FigurePacker.VALUE;
import static dev.sitegen.internal.cache.FigurePacker.VALUE_COLUMNS;
import static dev.sitegen.internal.cache.FigurePacker.VALUE_SCALE;

import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.model.Figure;
import dev.sitegen.model.FigureList;
import dev.sitegen.model.Qualifier;
import dev.sitegen.model.Quantity;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Figures as the bytes that {@link FigurePacker} wrote, of which a {@link Figure} is made when it is asked for. A large
 * site has millions, which would fill the memory as objects. Only the words are decoded at once: they are those of many
 * documents, each held once.
 */
final class PackedFigures extends AbstractList<Figure> implements FigureList {

    private static final List<Qualifier> QUALIFIERS = List.of(Qualifier.values());
    /** The columns that a quantity is made of, which are the first. */
    private static final int QUANTITY_COLUMNS = FLAGS + 1;

    private final int size;
    /** The table of values at the start, then texts, then the table of places. */
    private final byte[] bytes;

    private final int texts;
    private final int places;
    /** The indicators in the order in which they are first mentioned, then other words. */
    private final String[] words;
    /** The files in which figures are written; most often one. */
    private final String[] files;

    private PackedFigures(int size, byte[] bytes, String[] words, String[] files) {
        this.size = size;
        this.bytes = bytes;
        this.words = words;
        this.files = files;
        FactReader in = new FactReader("", bytes);
        in.skip(NumberTable.length(bytes, 0, VALUE_COLUMNS, size));
        int length = in.number();
        this.texts = in.place();
        this.places = texts + length;
    }

    /** The first figures of another list. */
    private PackedFigures(PackedFigures all, int size) {
        this.size = size;
        this.bytes = all.bytes;
        this.texts = all.texts;
        this.places = all.places;
        this.words = all.words;
        this.files = all.files;
    }

    /** Reads what {@link FigurePacker} wrote. */
    static FigureList read(FactReader in) {
        int size = in.number();
        if (size == 0) {
            return FigureList.of(List.of());
        }
        String[] words = in.list(in::word).toArray(String[]::new);
        String[] files = in.list(in::file).toArray(String[]::new);
        return new PackedFigures(size, in.part(), words, files);
    }

    /**
     * The first figures of some that were read, held with them.
     *
     * @param size how many, no more than there are
     */
    static FigureList first(int size, FigureList all) {
        if (size == all.size()) {
            return all;
        }
        return size == 0 ? FigureList.of(List.of()) : new PackedFigures((PackedFigures) all, size);
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
        long[] row = row(index, VALUE_COLUMNS);
        Quantity quantity = quantity(row);
        String indicator = words[(int) row[INDICATOR]];
        return new Figure(
                indicator,
                quantity,
                raw(row, quantity),
                word(row[SECTION], ""),
                word(row[ANCHOR], indicator),
                (row[FLAGS] & STATED) != 0,
                place(index));
    }

    private SourcePosition place(int index) {
        long[] row = new long[PLACE_COLUMNS];
        NumberTable.read(bytes, places, PLACE_COLUMNS, index, row);
        return new SourcePosition(files[(int) row[FILE]], (int) row[LINE], (int) row[COLUMN]);
    }

    private String raw(long[] row, Quantity quantity) {
        int begin = (int) row[RAW] - 1;
        return begin < 0
                ? FigurePacker.printed(quantity.value(), quantity.unit())
                : new String(bytes, texts + begin, (int) row[RAW_LENGTH], StandardCharsets.UTF_8);
    }

    private Quantity quantity(long[] row) {
        int decimals = (int) row[DECIMALS];
        return new Quantity(
                decimal(row[VALUE], (row[FLAGS] & LARGE_VALUE) != 0, (int) row[VALUE_SCALE] + decimals),
                decimals,
                QUALIFIERS.get((int) row[QUALIFIER]),
                words[(int) row[UNIT]],
                decimal(row[STEP], (row[FLAGS] & LARGE_STEP) != 0, (int) row[STEP_SCALE] + decimals));
    }

    private BigDecimal decimal(long number, boolean large, int scale) {
        return large ? new BigDecimal(new BigInteger(words[(int) number]), scale) : BigDecimal.valueOf(number, scale);
    }

    private String word(long number, String usual) {
        return number == 0 ? usual : words[(int) number - 1];
    }

    /** The first numbers of a row of the table of values, read at once: most pages ask for every figure of many reports. */
    private long[] row(int index, int columns) {
        long[] row = new long[columns];
        NumberTable.read(bytes, 0, VALUE_COLUMNS, index, row);
        return row;
    }

    @Override
    public Optional<Figure> first(String indicator) {
        int index = firstIndex(indicator);
        return index < 0 ? Optional.empty() : Optional.of(get(index));
    }

    @Override
    public Optional<Quantity> firstQuantity(String indicator) {
        int index = firstIndex(indicator);
        return index < 0 ? Optional.empty() : Optional.of(quantity(row(index, QUANTITY_COLUMNS)));
    }

    @Override
    public boolean states(String indicator) {
        return firstIndex(indicator) >= 0;
    }

    /** Index of the first mention of an indicator, or -1. */
    private int firstIndex(String indicator) {
        // Words of a site are held once each: most are found without a look into them.
        for (int number = 0; number < words.length; number++) {
            if (words[number] == indicator) {
                return index(number);
            }
        }
        int hash = indicator.hashCode();
        for (int number = 0; number < words.length; number++) {
            String word = words[number];
            // Words keep their hashes, which differ nearly always.
            if (word.hashCode() == hash && word.equals(indicator)) {
                return index(number);
            }
        }
        return -1;
    }

    /** Index of the first mention of an indicator, or -1. Before it are at least as many figures as other indicators. */
    private int index(int number) {
        int index = NumberTable.find(bytes, 0, VALUE_COLUMNS, INDICATOR, number, number, size);
        return index < size ? index : -1;
    }

    @Override
    public List<String> indicators() {
        int count = 0;
        for (int index = 0; index < size; index++) {
            count = Math.max(count, (int) NumberTable.at(bytes, 0, VALUE_COLUMNS, index, INDICATOR) + 1);
        }
        return Collections.unmodifiableList(Arrays.asList(words).subList(0, count));
    }
}
