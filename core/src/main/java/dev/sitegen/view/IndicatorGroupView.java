package dev.sitegen.view;

import java.util.List;

/** A group of indicators. */
public record IndicatorGroupView(String name, List<IndicatorItemView> indicators) {

    public IndicatorGroupView {
        indicators = List.copyOf(indicators);
    }
}
