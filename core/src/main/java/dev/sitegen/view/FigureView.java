package dev.sitegen.view;

/**
 * A row of a report's indicator table.
 *
 * @param anchor the id of the row: set only when no sentence of the text states the figure, else empty
 * @param name the indicator's name
 * @param href the indicator's page
 * @param value this year's value in the words of the report
 * @param valueHref {@code #} with the anchor of the sentence that states it, or empty
 * @param unit the indicator's unit; empty when it has none, and when both values name it
 * @param note what the author notes on it, or empty
 * @param previous last year's value in the words of that report, or empty
 * @param previousHref the sentence of last year's report that states it, or empty
 * @param change the difference, signed, with its unit, or empty when it is unknown
 * @param rate the change in percent, signed; empty for percentages and when it is unknown
 * @param direction {@code up}, {@code down}, {@code same}, or empty when it is unknown
 * @param trend its series up to this year
 */
public record FigureView(
        String anchor,
        String name,
        String href,
        String value,
        String valueHref,
        String unit,
        String note,
        String previous,
        String previousHref,
        String change,
        String rate,
        String direction,
        SparklineView trend) {

    /** {@return whether there are earlier values} */
    public boolean isCompared() {
        return !previous.isEmpty() || trend.present();
    }
}
