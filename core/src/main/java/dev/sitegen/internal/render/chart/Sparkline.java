package dev.sitegen.internal.render.chart;

import dev.sitegen.view.SparklineView;
import java.util.List;
import java.util.SortedMap;

/** A series in the height of a line of text, 100 wide and 24 high: its shape from the least value to the greatest, no axis. */
public final class Sparkline {

    private static final int LEFT = 2;
    /** End of every course, which the style sheet of the theme knows as well. */
    private static final int RIGHT = 98;

    private static final int TOP = 3;
    private static final int BOTTOM = 21;

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
        int size = values.size();
        int[] years = new int[size];
        double[] amounts = new double[size];
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            Value value = values.get(i);
            years[i] = value.year();
            amounts[i] = value.amount().doubleValue();
            least = Math.min(least, amounts[i]);
            most = Math.max(most, amounts[i]);
        }
        // Whole numbers: a page has dozens of these pictures, and less than one cannot be seen.
        int[] x = new int[size];
        int[] y = new int[size];
        for (int i = 0; i < size; i++) {
            x[i] = LEFT + Math.round((float) (years[i] - years[0]) * (RIGHT - LEFT) / (years[size - 1] - years[0]));
            y[i] = most == least
                    ? (TOP + BOTTOM) / 2
                    : BOTTOM - (int) Math.round((amounts[i] - least) / (most - least) * (BOTTOM - TOP));
        }
        return new SparklineView(
                Path.stepsThrough(years, breaks, x, y),
                String.valueOf(RIGHT),
                String.valueOf(y[size - 1]),
                phrases.fill(
                        "trendTitle", String.valueOf(years[0]), values.get(0).text()));
    }
}
