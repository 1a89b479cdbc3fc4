package dev.sitegen.view;

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
     * @param value the newest value, formatted
     * @param valueHref the sentence that states it
     * @param unit its unit, or empty
     * @param change the difference from the year before with its unit, or empty when it is unknown
     * @param direction {@code up}, {@code down}, {@code same}, or empty when it is unknown
     * @param trend its series
     */
    public record HighlightView(
            String name,
            String href,
            String year,
            String value,
            String valueHref,
            String unit,
            String change,
            String direction,
            SparklineView trend) {}
}
