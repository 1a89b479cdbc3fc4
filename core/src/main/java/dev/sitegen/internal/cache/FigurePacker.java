package dev.sitegen.internal.cache;

import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.model.Figure;
import dev.sitegen.model.FigureList;
import dev.sitegen.model.Quantity;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes figures in some twenty bytes each, as {@link PackedFigures} reads them: a table of their values, the texts that are not
 * the value with its unit, and a table of their places, which no other page shows. The most common number is a zero, which
 * takes no room if a whole column has it: a section that is none, an anchor that is the indicator's id.
 */
final class FigurePacker {

    // The columns of the table of values.
    static final int INDICATOR = 0;
    static final int UNIT = 1;
    static final int VALUE = 2;
    /** Less the decimals. */
    static final int VALUE_SCALE = 3;

    static final int STEP = 4;
    /** Less the decimals. */
    static final int STEP_SCALE = 5;

    static final int DECIMALS = 6;
    static final int QUALIFIER = 7;
    static final int FLAGS = 8;
    /** 0 for none, otherwise a word from 1. */
    static final int SECTION = 9;
    /** 0 for the indicator's id, otherwise a word from 1. */
    static final int ANCHOR = 10;
    /** 0 for the value with its unit, otherwise where the text begins, from 1. */
    static final int RAW = 11;

    static final int RAW_LENGTH = 12;
    static final int VALUE_COLUMNS = 13;

    // The columns of the table of places.
    static final int FILE = 0;
    static final int LINE = 1;
    static final int COLUMN = 2;
    static final int PLACE_COLUMNS = 3;

    // The flags.
    static final int STATED = 1;
    /** The value has more than 64 bits; its digits are a word. */
    static final int LARGE_VALUE = 2;
    /** The step has more than 64 bits; its digits are a word. */
    static final int LARGE_STEP = 4;

    /** A value with more decimals, or with zeros that its digits do not have, is not printed to compare it. */
    private static final int MOST_PRINTED = 18;

    private final WordList words = new WordList();
    private final WordList files = new WordList();
    private final List<byte[]> texts = new ArrayList<>();
    private int textLength;

    private FigurePacker() {}

    /** Writes figures. */
    static void write(FigureList figures, FactWriter out) {
        out.number(figures.size());
        if (!figures.isEmpty()) {
            new FigurePacker().pack(figures, out);
        }
    }

    private void pack(FigureList figures, FactWriter out) {
        // The indicators come first among the words, so that they are found without the others.
        figures.indicators().forEach(words::number);
        List<long[]> values = new ArrayList<>(figures.size());
        List<long[]> places = new ArrayList<>(figures.size());
        for (Figure figure : figures) {
            values.add(value(figure));
            places.add(place(figure.position()));
        }
        out.list(words.words(), out::text);
        out.own(() -> out.list(files.words(), out::file));
        out.part(() -> {
            NumberTable.write(values, VALUE_COLUMNS, out);
            out.number(textLength);
            texts.forEach(out::raw);
            out.own(() -> NumberTable.write(places, PLACE_COLUMNS, out));
        });
    }

    private long[] value(Figure figure) {
        Quantity quantity = figure.quantity();
        BigInteger value = quantity.value().unscaledValue();
        BigInteger step = quantity.step().unscaledValue();
        long[] row = new long[VALUE_COLUMNS];
        row[INDICATOR] = words.number(figure.indicator());
        row[UNIT] = words.number(quantity.unit());
        row[VALUE] = unscaled(value);
        row[VALUE_SCALE] = (long) quantity.value().scale() - quantity.decimals();
        row[STEP] = unscaled(step);
        row[STEP_SCALE] = (long) quantity.step().scale() - quantity.decimals();
        row[DECIMALS] = quantity.decimals();
        row[QUALIFIER] = quantity.qualifier().ordinal();
        row[FLAGS] =
                (figure.stated() ? STATED : 0) | (isLarge(value) ? LARGE_VALUE : 0) | (isLarge(step) ? LARGE_STEP : 0);
        row[SECTION] = number(figure.section(), "");
        row[ANCHOR] = number(figure.anchor(), figure.indicator());
        if (!isPrinted(figure.raw(), quantity)) {
            byte[] text = figure.raw().getBytes(StandardCharsets.UTF_8);
            row[RAW] = textLength + 1;
            row[RAW_LENGTH] = text.length;
            texts.add(text);
            textLength += text.length;
        }
        return row;
    }

    private long[] place(SourcePosition position) {
        return new long[] {files.number(position.path()), position.line(), position.column()};
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

    /** The text of a figure that is the value with its unit. */
    static String printed(BigDecimal value, String unit) {
        return value.toPlainString().concat(unit);
    }
}
