package dev.sitegen.view;

import java.util.List;

/**
 * Reports in time, late and missing, in short.
 *
 * @param asOf the day that counts as today, in a phrase
 * @param href the page with the details
 * @param lines a line per column: its name with the year, the counts in words, its own page
 */
public record CoverageSummaryView(String asOf, String href, List<FieldView> lines) {

    /** Nothing to show. */
    public static final CoverageSummaryView NONE = new CoverageSummaryView("", "", List.of());

    /** {@return whether there is anything to show} */
    public boolean present() {
        return !lines.isEmpty();
    }
}
