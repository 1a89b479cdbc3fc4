package dev.sitegen.view;

import java.util.List;

/**
 * The figures of a report that belong to one group of indicators.
 *
 * @param name the group, or empty
 * @param figures its figures, in the order of the dictionary
 */
public record FigureGroupView(String name, List<FigureView> figures) {

    /** {@return whether there are earlier values of any figure} */
    public boolean isCompared() {
        return figures.stream().anyMatch(FigureView::isCompared);
    }
}
