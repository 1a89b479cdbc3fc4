package dev.sitegen.internal.render;

import dev.sitegen.internal.render.chart.Value;
import dev.sitegen.model.Figure;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Quantity;
import dev.sitegen.model.Report;
import java.math.BigDecimal;

/** Value that a report states for an indicator, as charts see it. */
record StatedValue(Report report, Indicator indicator, Quantity quantity, FigureFormat format, Links links)
        implements Value {

    @Override
    public int year() {
        return report.key().year();
    }

    @Override
    public BigDecimal amount() {
        return quantity.value();
    }

    @Override
    public String text() {
        return format.text(figure(), indicator);
    }

    @Override
    public String href() {
        return links.figure(report, figure());
    }

    private Figure figure() {
        return report.figure(indicator.id()).orElseThrow();
    }
}
