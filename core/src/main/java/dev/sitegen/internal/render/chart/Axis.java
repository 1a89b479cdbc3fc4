package dev.sitegen.internal.render.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * An axis of values: from its first tick to its last, in steps of 1, 2 or 5 and their tens.
 *
 * @param ticks at least two, evenly spaced, upwards
 */
record Axis(List<BigDecimal> ticks) {

    private static final BigDecimal MOST_STEPS = BigDecimal.valueOf(5);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Percentages that all lie from here to 100 would be one flat line above an axis that begins at zero. */
    private static final BigDecimal CLOSE_TO_HUNDRED = BigDecimal.valueOf(80);

    /** The axis for some values: from zero, but for percentages close to 100. */
    static Axis of(Collection<BigDecimal> values, boolean percent) {
        BigDecimal least = values.stream().reduce(BigDecimal::min).orElseThrow();
        BigDecimal greatest = values.stream().reduce(BigDecimal::max).orElseThrow();
        boolean close = percent
                && least.compareTo(CLOSE_TO_HUNDRED) >= 0
                && least.compareTo(HUNDRED) < 0
                && greatest.compareTo(HUNDRED) <= 0;
        BigDecimal low = close ? least : least.min(BigDecimal.ZERO);
        BigDecimal high = close ? HUNDRED : greatest.max(BigDecimal.ZERO);
        boolean whole = values.stream().allMatch(v -> v.stripTrailingZeros().scale() <= 0);
        return between(low, high, step(high.subtract(low), whole));
    }

    private static Axis between(BigDecimal low, BigDecimal high, BigDecimal step) {
        BigDecimal first = low.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        List<BigDecimal> ticks = new ArrayList<>(List.of(first, first.add(step)));
        while (ticks.get(ticks.size() - 1).compareTo(high) < 0) {
            ticks.add(ticks.get(ticks.size() - 1).add(step));
        }
        return new Axis(List.copyOf(ticks));
    }

    /** The least of 1, 2, 5, 10, 20 … and their fractions that spans the range in few enough steps. */
    private static BigDecimal step(BigDecimal range, boolean whole) {
        if (range.signum() == 0) {
            return BigDecimal.ONE;
        }
        BigDecimal least = range.divide(MOST_STEPS, MathContext.DECIMAL64);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
        int factor = List.of(1, 2, 5, 10).stream()
                .filter(f -> power.multiply(BigDecimal.valueOf(f)).compareTo(least) >= 0)
                .findFirst()
                .orElseThrow();
        BigDecimal step = power.multiply(BigDecimal.valueOf(factor));
        return whole ? step.max(BigDecimal.ONE) : step;
    }

    /** Returns whether it begins above zero. */
    boolean isCut() {
        return ticks.get(0).signum() > 0;
    }

    /** Position of a value along the axis, from 0 to 1. */
    double share(BigDecimal value) {
        double low = ticks.get(0).doubleValue();
        double high = ticks.get(ticks.size() - 1).doubleValue();
        return (value.doubleValue() - low) / (high - low);
    }

    /** A tick as it is written: all with the decimals of the step, but for zero, by which a theme knows it. */
    String label(BigDecimal tick) {
        if (tick.signum() == 0) {
            return "0";
        }
        BigDecimal step = ticks.get(1).subtract(ticks.get(0));
        int decimals = Math.max(0, step.stripTrailingZeros().scale());
        return Numbers.grouped(tick.setScale(decimals, RoundingMode.UNNECESSARY));
    }
}
