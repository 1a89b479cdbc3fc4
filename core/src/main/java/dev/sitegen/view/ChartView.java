package dev.sitegen.view;

import java.util.List;

/**
 * A chart, laid out: every length is in the units of its view box, every label is formatted. The table beside it on the page
 * is its text form.
 *
 * @param id the id of the chart, unique on its page, to which the ids of its title and description are joined
 * @param title what it shows, in a few words
 * @param description what it says, in a sentence or two, with the values that matter
 * @param plot where its parts are drawn
 * @param ticks the lines across the plot, each with its label
 * @param labels the labels below the horizontal axis
 * @param lines the series of a line chart
 * @param bars the bars of a bar chart
 * @param breaks where a series is counted differently
 * @param beside what is beside the lines: other series, the median, labels
 */
public record ChartView(
        String id,
        String title,
        String description,
        PlotView plot,
        List<TickView> ticks,
        List<TickView> labels,
        List<LineView> lines,
        List<BarView> bars,
        List<TickView> breaks,
        BesideView beside) {

    /**
     * Parts of a chart beside its lines.
     *
     * @param others the series that are drawn for comparison only
     * @param median the {@code d} of the line through the medians of the years, or empty
     * @param ends the labels at the ends of lines, in places where they do not cover each other
     */
    public record BesideView(List<OtherView> others, String median, List<EndView> ends) {

        /** Nothing. */
        public static final BesideView NONE = new BesideView(List.of(), "", List.of());
    }

    /**
     * A series drawn for comparison.
     *
     * @param id its id, by which a link chooses it
     * @param name whose series it is
     * @param path the {@code d} of its line
     * @param y where it ends
     * @param text its name and its last value
     */
    public record OtherView(String id, String name, String path, String y, String text) {}

    /**
     * A label right of the end of a line.
     *
     * @param style the style of the line; 0 for the median
     * @param y its place from the top
     * @param text the name and the last value
     */
    public record EndView(int style, String y, String text) {}

    /**
     * The view box of a chart, and its plot in it.
     *
     * @param width the width of the view box
     * @param height the height of the view box
     * @param left where the plot begins, right of the labels of the vertical axis
     * @param right where the plot ends
     * @param bottom where the horizontal axis lies
     */
    public record PlotView(int width, int height, String left, String right, String bottom) {}

    /**
     * A label at a place of an axis, or a break with what it means.
     *
     * @param at its place on the axis
     * @param label its words; for a break, what it means
     */
    public record TickView(String at, String label) {}

    /**
     * A series.
     *
     * @param name whose series it is
     * @param style which of the theme's line styles it has, from 1
     * @param path the {@code d} of its line, with a gap for every year that is missing
     * @param points its values
     */
    public record LineView(String name, int style, String path, List<PointView> points) {}

    /**
     * A value of a series: its place, what it is, and the sentence that states it.
     *
     * @param x its place from the left
     * @param y its place from the top
     * @param title what it is, in words
     * @param href the sentence that states it
     */
    public record PointView(String x, String y, String title, String href) {}

    /**
     * A bar: its rectangle, whose it is, its value, and the sentence that states it.
     *
     * @param x its left edge
     * @param y its upper edge
     * @param width its width
     * @param height its height
     * @param name the organization
     * @param value its value, formatted
     * @param href the sentence that states it
     */
    public record BarView(String x, String y, String width, String height, String name, String value, String href) {}
}
