package dev.sitegen.internal.render;

import dev.sitegen.internal.chart.Value;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Observation;
import java.math.BigDecimal;

/** An observation as charts see it. */
record StatedValue(Observation observation, Indicator indicator, FigureFormat format, Links links) implements Value {

    @Override
    public int year() {
        return observation.year();
    }

    @Override
    public BigDecimal amount() {
        return observation.figure().quantity().value();
    }

    @Override
    public String text() {
        return format.value(observation.figure().quantity(), indicator) + indicator.unit();
    }

    @Override
    public String href() {
        return links.figure(observation.report(), observation.figure());
    }
}
