package dev.sitegen.view;

import java.util.List;

/** The figures of a report that belong to one group of indicators. */
public record FigureGroupView(String name, List<FigureView> figures) {

    public FigureGroupView {
        figures = List.copyOf(figures);
    }

    /** Returns whether there are earlier values of any figure. */
    public boolean isCompared() {
        return figures.stream().anyMatch(FigureView::isCompared);
    }
}
