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
            boolean joined = last != null && follows(last, value, breaks);
            Numbers.addCoordinate(x.applyAsDouble(value), path.append(joined ? 'L' : 'M'));
            Numbers.addCoordinate(y.applyAsDouble(value), path.append(' '));
            last = value;
        }
        return path.toString();
    }

    /**
     * The same with steps from one value to the next, which are shorter than places.
     *
     * @param x where the values are, in their order
     * @param y where the values are, in their order
     */
    static String stepsThrough(List<? extends Value> values, SortedMap<Integer, String> breaks, int[] x, int[] y) {
        StringBuilder path = new StringBuilder();
        Value last = null;
        int atX = 0;
        int atY = 0;
        boolean drawing = false;
        for (int i = 0; i < x.length; i++) {
            Value value = values.get(i);
            boolean joined = last != null && follows(last, value, breaks);
            path.append(!joined ? 'm' : drawing ? ' ' : 'l');
            path.append(x[i] - atX).append(y[i] < atY ? "" : " ").append(y[i] - atY);
            drawing = joined;
            atX = x[i];
            atY = y[i];
            last = value;
        }
        return path.toString();
    }

    private static boolean follows(Value last, Value value, SortedMap<Integer, String> breaks) {
        return value.year() == last.year() + 1 && !breaks.containsKey(value.year());
    }
}
