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
            boolean joined = last != null && value.year() == last.year() + 1 && !breaks.containsKey(value.year());
            Numbers.addCoordinate(x.applyAsDouble(value), path.append(joined ? 'L' : 'M'));
            Numbers.addCoordinate(y.applyAsDouble(value), path.append(' '));
            last = value;
        }
        return path.toString();
    }
}
