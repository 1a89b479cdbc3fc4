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
 * @param coverage who has published, in short
 * @param standing the state of the newest year
 * @param checks the number of all checks
 * @param failures the newest of the checks that fail, as many as a page has room for
 * @param highlights the key indicators
 * @param matrix who has published what
 */
public record HomeView(
        FrameView frame,
        String title,
        List<ColumnBlockView> columns,
        List<YearLinkView> years,
        List<LinkGroupView> organizations,
        List<FieldView> counts,
        CoverageSummaryView coverage,
        StandingView standing,
        CheckTotalView checks,
        List<ChecksView.VerdictView> failures,
        HighlightsView highlights,
        MatrixView matrix)
        implements PageView {}
