package dev.sitegen.view;

import java.util.List;

/**
 * Coverage of all columns: reports published, late and missing.
 *
 * @param asOf the day that counts as today, in a phrase
 * @param states the possible states of a report, in words
 * @param columns the columns, each with its counts by year
 * @param missing the reports that are overdue, newest year first
 * @param note what is left out of a list too long to show, or empty
 * @param downloads the same as data
 */
public record CoverageView(
        FrameView frame,
        String asOf,
        List<String> states,
        List<CoverageColumnView> columns,
        List<MissingView> missing,
        String note,
        List<DownloadView> downloads)
        implements PageView {

    public CoverageView {
        states = List.copyOf(states);
        columns = List.copyOf(columns);
        missing = List.copyOf(missing);
        downloads = List.copyOf(downloads);
    }

    /** A column with the link to its organizations, newest year first. */
    public record CoverageColumnView(String name, String href, List<CoverageYearView> years) {

        public CoverageColumnView {
            years = List.copyOf(years);
        }
    }

    /** Number of reports on a year in each state, in the order of {@code states}. */
    public record CoverageYearView(String year, List<String> counts) {

        public CoverageYearView {
            counts = List.copyOf(counts);
        }
    }

    /** A report that is overdue. */
    public record MissingView(LinkView organization, String column, String year, String deadline, String days) {}
}
