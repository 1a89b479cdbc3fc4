package dev.sitegen.view;

import java.util.List;

/** The list of indicators, by group. */
public record IndicatorsView(FrameView frame, List<IndicatorGroupView> groups) implements PageView {

    public IndicatorsView {
        groups = List.copyOf(groups);
    }
}
