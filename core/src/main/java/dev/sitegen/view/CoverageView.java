package dev.sitegen.view;

import java.util.List;

/**
 * Who has published and who has not, in all columns.
 *
 * @param asOf the day that counts as today, in a phrase
 * @param states how reports may stand, in words
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

    /** A column with the way to its bodies, newest year first. */
    public record CoverageColumnView(String name, String href, List<CoverageYearView> years) {

        public CoverageColumnView {
            years = List.copyOf(years);
        }
    }

    /** How many reports on a year stand in which way, in the order of {@code states}. */
    public record CoverageYearView(String year, List<String> counts) {

        public CoverageYearView {
            counts = List.copyOf(counts);
        }
    }

    /** A report that is overdue. */
    public record MissingView(LinkView organization, String column, String year, String deadline, String days) {}
}
