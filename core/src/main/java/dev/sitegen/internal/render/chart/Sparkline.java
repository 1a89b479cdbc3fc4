package dev.sitegen.internal.render.chart;

import dev.sitegen.view.SparklineView;
import java.util.List;
import java.util.SortedMap;
import java.util.function.ToDoubleFunction;

/** A series in the height of a line of text, 200 wide and 48 high: its shape from the least value to the greatest, no axis. */
public final class Sparkline {

    private static final double LEFT = 4;
    private static final double RIGHT = 196;
    private static final double TOP = 6;
    private static final double BOTTOM = 42;

    private final Phrases phrases;

    public Sparkline(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * The picture of some values; none of fewer than two.
     *
     * @param values at most one a year, oldest first
     * @param breaks the years from which they are counted differently
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
        // Whole numbers: a page has dozens of these pictures, and half a pixel is as fine as can be seen.
        ToDoubleFunction<Value> x = v -> Math.rint(LEFT + (v.year() - first.year()) / years * (RIGHT - LEFT));
        ToDoubleFunction<Value> y = v -> range == 0
                ? (TOP + BOTTOM) / 2
                : Math.rint(BOTTOM - (v.amount().doubleValue() - floor) / range * (BOTTOM - TOP));
        return new SparklineView(
                Path.stepsThrough(values, breaks, x, y),
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
