package dev.sitegen.internal.render.chart;

import java.util.List;
import java.util.Optional;

/**
 * The values of one organization.
 *
 * @param name whose they are
 * @param values at most one a year, oldest first
 */
public record Line(String name, List<? extends Value> values) {

    public Line {
        values = List.copyOf(values);
    }

    /** The value of a year. */
    Optional<Value> in(int year) {
        for (Value value : values) {
            if (value.year() == year) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    Value first() {
        return values.get(0);
    }

    Value last() {
        return values.get(values.size() - 1);
    }
}
