package dev.sitegen.internal.rule;

import dev.sitegen.model.Indicator;
import dev.sitegen.model.Quantity;
import dev.sitegen.model.SourceSite;
import dev.sitegen.model.SourceSite.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Totals of an indicator over the sources of a site. */
public final class SourceTotals {

    private SourceTotals() {}

    /**
     * A sum and what it lacks.
     *
     * @param sum of the sources that have a value; empty if none has, or the indicator may not be added up
     * @param counted how many sources are in it
     * @param missing the sources without a value, in order
     */
    public record Total(Optional<Quantity> sum, int counted, List<SourceSite> missing) {

        public Total {
            missing = List.copyOf(missing);
        }

        public boolean isComplete() {
            return missing.isEmpty();
        }
    }

    /** The total over all sources, for a column and a year. */
    public static Total of(List<SourceSite> sources, Indicator indicator, String column, int year) {
        List<Quantity> found = new ArrayList<>();
        List<SourceSite> missing = new ArrayList<>();
        for (SourceSite source : sources) {
            Optional<Quantity> quantity =
                    source.value(indicator.id(), column, year).flatMap(Value::quantity);
            quantity.ifPresentOrElse(found::add, () -> missing.add(source));
        }
        Optional<Quantity> sum = found.isEmpty() || !indicator.numbers().total()
                ? Optional.empty()
                : Optional.of(QuantitySum.of(found, indicator.unit()));
        return new Total(sum, found.size(), missing);
    }
}
