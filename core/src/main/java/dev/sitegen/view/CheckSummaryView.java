package dev.sitegen.view;

/**
 * Summary of the checks of one report.
 *
 * @param text such as {@code 27 项核对：26 项相符，1 项无法核对}; empty when nothing was checked
 * @param href where the verdicts are
 * @param outcome the most severe outcome: {@code pass}, {@code within-rounding}, {@code fail}, {@code uncertain} or
 *     {@code not-assessable}
 */
public record CheckSummaryView(String text, String href, String outcome) {

    /** Nothing was checked. */
    public static final CheckSummaryView NONE = new CheckSummaryView("", "", "");

    /** {@return whether anything was checked} */
    public boolean present() {
        return !text.isEmpty();
    }
}
