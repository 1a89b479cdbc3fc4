package dev.sitegen.internal.chart;

import dev.sitegen.view.SparklineView;
import java.util.List;
import java.util.SortedMap;
import java.util.function.ToDoubleFunction;

/** A series in the height of a line of text: its shape from the least value to the greatest, without an axis. */
public final class Sparkline {

    private static final double LEFT = 2;
    private static final double RIGHT = 98;
    private static final double TOP = 3;
    private static final double BOTTOM = 21;

    private final Phrases phrases;

    public Sparkline(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * The picture of some values; none of fewer than two.
     *
     * @param values at most one a year, oldest first
     * @param breaks the years from which they are counted anew
     */
    public SparklineView of(List<? extends Value> values, SortedMap<Integer, String> breaks) {
        if (values.size() < 2) {
            return SparklineView.NONE;
        }
        Value first = values.get(0);
        Value last = values.get(values.size() - 1);
        double least = first.amount().doubleValue();
        double most = least;
        for (Value value : values) {
            least = Math.min(least, value.amount().doubleValue());
            most = Math.max(most, value.amount().doubleValue());
        }
        double floor = least;
        double range = most - least;
        double years = last.year() - first.year();
        ToDoubleFunction<Value> x = v -> LEFT + (v.year() - first.year()) / years * (RIGHT - LEFT);
        ToDoubleFunction<Value> y = v ->
                range == 0 ? (TOP + BOTTOM) / 2 : BOTTOM - (v.amount().doubleValue() - floor) / range * (BOTTOM - TOP);
        return new SparklineView(
                Path.through(values, breaks, x, y),
                Numbers.coordinate(x.applyAsDouble(last)),
                Numbers.coordinate(y.applyAsDouble(last)),
                phrases.fill(
                        "trendTitle",
                        String.valueOf(first.year()),
                        first.text(),
                        String.valueOf(last.year()),
                        last.text()));
    }
}
