package dev.sitegen.internal.render.chart;

import dev.sitegen.view.ChartView.TickView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Places of years and values on a line chart. Labels have the room they need on a phone, where letters are larger
 * against the chart.
 *
 * @param left where the lines across begin, right of the labels
 * @param first the first year
 * @param last the last year
 */
record Plot(Axis axis, double left, int first, int last) {

    static final int WIDTH = 480;
    static final int HEIGHT = 270;
    static final double RIGHT = WIDTH - 4;
    static final double TOP = 10;
    static final double BOTTOM = HEIGHT - 34;

    private static final double INSET = 22;
    private static final double DIGIT = 9.5;
    private static final double LABEL_GAP = 10;
    private static final double YEAR_WIDTH = 48;
    private static final List<Integer> YEAR_STEPS = List.of(1, 2, 5, 10, 20, 50, 100);

    static Plot of(Axis axis, int first, int last) {
        double widest = axis.ticks().stream()
                .mapToDouble(tick -> width(axis.label(tick)))
                .max()
                .orElseThrow();
        return new Plot(axis, Math.ceil(LABEL_GAP + widest), first, last);
    }

    private static double width(String label) {
        return label.chars()
                .mapToDouble(c -> c == ',' || c == '.' ? DIGIT / 2 : DIGIT)
                .sum();
    }

    double x(double year) {
        double from = left + INSET;
        return from + (year - first) / (last - first) * (RIGHT - INSET - from);
    }

    double y(BigDecimal value) {
        return BOTTOM - axis.share(value) * (BOTTOM - TOP);
    }

    /** The labels of the years, as many as have room; the last year always has its own. */
    List<TickView> years() {
        double each = x(first + 1) - x(first);
        int step = YEAR_STEPS.stream()
                .filter(s -> s * each >= YEAR_WIDTH)
                .findFirst()
                .orElse(last - first);
        List<TickView> years = new ArrayList<>();
        IntStream.rangeClosed(first, last)
                .filter(year -> (last - year) % step == 0)
                .forEach(year -> years.add(new TickView(Numbers.coordinate(x(year)), String.valueOf(year))));
        return years;
    }
}
