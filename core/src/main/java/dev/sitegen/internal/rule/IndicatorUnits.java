package dev.sitegen.internal.rule;

import dev.sitegen.internal.unit.OwnUnits;
import dev.sitegen.model.Indicator;
import java.util.Map;

/**
 * Units of the indicators that rules name.
 *
 * @param dictionary the indicators by id
 * @param own the units that the site declares itself
 */
record IndicatorUnits(Map<String, Indicator> dictionary, OwnUnits own) {

    Indicator indicator(String id) {
        return dictionary.get(id);
    }

    /** The unit of an indicator. */
    String of(String indicator) {
        return dictionary.get(indicator).unit();
    }

    /** The dimension of the unit of an indicator. */
    Dimension dimension(String indicator) {
        return Dimension.of(of(indicator), own);
    }
}
