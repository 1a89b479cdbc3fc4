package dev.sitegen.internal.render.chart;

import java.util.List;
import java.util.SortedMap;
import java.util.function.ToDoubleFunction;

/** A line through values: interrupted where a year is missing and where a series is counted differently. */
final class Path {

    private Path() {}

    static String through(
            List<? extends Value> values,
            SortedMap<Integer, String> breaks,
            ToDoubleFunction<Value> x,
            ToDoubleFunction<Value> y) {
        StringBuilder path = new StringBuilder();
        Value last = null;
        for (Value value : values) {
            boolean joined = last != null && follows(last.year(), value.year(), breaks);
            Numbers.addCoordinate(x.applyAsDouble(value), path.append(joined ? 'L' : 'M'));
            Numbers.addCoordinate(y.applyAsDouble(value), path.append(' '));
            last = value;
        }
        return path.toString();
    }

    /**
     * The same with steps from one value to the next, which are shorter than places.
     *
     * @param years the years of the values, in their order
     * @param x where the values are
     * @param y where the values are
     */
    static String stepsThrough(int[] years, SortedMap<Integer, String> breaks, int[] x, int[] y) {
        StringBuilder path = new StringBuilder(8 * years.length);
        int atX = 0;
        int atY = 0;
        boolean drawing = false;
        for (int i = 0; i < years.length; i++) {
            boolean joined = i > 0 && follows(years[i - 1], years[i], breaks);
            path.append(!joined ? 'm' : drawing ? ' ' : 'l').append(x[i] - atX);
            if (y[i] >= atY) {
                path.append(' ');
            }
            path.append(y[i] - atY);
            drawing = joined;
            atX = x[i];
            atY = y[i];
        }
        return path.toString();
    }

    private static boolean follows(int last, int year, SortedMap<Integer, String> breaks) {
        return year == last + 1 && !breaks.containsKey(year);
    }
}
