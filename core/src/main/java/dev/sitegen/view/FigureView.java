package dev.sitegen.view;

/**
 * A row of a report's indicator table.
 *
 * @param anchor the id of the row: set only when no sentence of the text states the figure, else empty
 * @param name the indicator's name
 * @param href the indicator's page
 * @param value this year's value
 * @param unit the indicator's unit; empty when it has none, and when both values name it
 * @param note what the author notes on it, or empty
 * @param previous last year's value; its text is empty when there is none
 * @param change the change from one to the other
 * @param trend its series up to this year
 */
public record FigureView(
        String anchor,
        String name,
        String href,
        StatedView value,
        String unit,
        String note,
        StatedView previous,
        ChangeView change,
        SparklineView trend) {

    /**
     * A value as a report states it.
     *
     * @param text the words of the report, or empty
     * @param href the sentence that states it; on the same page {@code #} with its anchor; empty when there is none
     */
    public record StatedView(String text, String href) {}

    /**
     * A change from one year to the next.
     *
     * @param difference the difference, signed, with its unit, or empty when it is unknown
     * @param rate the change in percent, signed; empty for percentages and when it is unknown
     * @param direction {@code up}, {@code down}, {@code same}, or empty when it is unknown
     */
    public record ChangeView(String difference, String rate, String direction) {}

    /** {@return whether there are earlier values} */
    public boolean isCompared() {
        return !previous.text().isEmpty() || trend.present();
    }
}
