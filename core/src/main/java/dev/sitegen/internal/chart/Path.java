package dev.sitegen.internal.chart;

import java.util.List;
import java.util.SortedMap;
import java.util.function.ToDoubleFunction;

/** A line through values: interrupted where a year is missing and where a series is counted anew. */
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
            path.append(joined ? 'L' : 'M')
                    .append(Numbers.coordinate(x.applyAsDouble(value)))
                    .append(' ')
                    .append(Numbers.coordinate(y.applyAsDouble(value)));
            last = value;
        }
        return path.toString();
    }
}
