package dev.sitegen.view;

import dev.sitegen.view.FigureView.ChangeView;
import dev.sitegen.view.FigureView.StatedView;
import java.util.List;

/**
 * Key indicators of an organization: the newest value of each, its change and its course.
 *
 * @param organization the organization, with the link to its page
 * @param items the indicators; none when there is nothing to show
 */
public record HighlightsView(LinkView organization, List<HighlightView> items) {

    /** Nothing to show. */
    public static final HighlightsView NONE = new HighlightsView(LinkView.NONE, List.of());

    /**
     * A key indicator.
     *
     * @param name its name
     * @param href its page, or empty
     * @param year the year of the value
     * @param value the newest value, formatted, and the sentence that states it
     * @param unit its unit, or empty
     * @param change the change from the year before
     * @param trend its series
     */
    public record HighlightView(
            String name,
            String href,
            String year,
            StatedView value,
            String unit,
            ChangeView change,
            SparklineView trend) {}
}
