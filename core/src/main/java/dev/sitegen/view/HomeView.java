package dev.sitegen.view;

import java.util.List;

/**
 * The home page.
 *
 * @param frame head, navigation and breadcrumb
 * @param title the site's name
 * @param columns a block per column
 * @param years links to the year indexes, newest first
 * @param organizations the organizations by kind
 * @param counts what the site holds, each with its label: reports, organizations, years, indicators
 * @param coverage who has published
 * @param checks what does not agree
 * @param highlights the key indicators
 */
public record HomeView(
        FrameView frame,
        String title,
        List<ColumnBlockView> columns,
        List<YearLinkView> years,
        List<LinkGroupView> organizations,
        List<FieldView> counts,
        HomeCoverageView coverage,
        HomeChecksView checks,
        HighlightsView highlights)
        implements PageView {

    /**
     * Coverage on the home page.
     *
     * @param summary who has published, in short
     * @param standing the state of the newest year
     * @param matrix who has published what
     */
    public record HomeCoverageView(CoverageSummaryView summary, StandingView standing, MatrixView matrix) {}

    /**
     * Checks on the home page.
     *
     * @param total the number of all checks
     * @param failures the newest of the checks that fail, as many as a page has room for
     */
    public record HomeChecksView(CheckTotalView total, List<ChecksView.VerdictView> failures) {}
}
