package dev.sitegen.view;

import java.util.List;

/**
 * The page of checks and verdicts.
 *
 * @param frame head, navigation and breadcrumb
 * @param counts how many verdicts of each kind there are
 * @param rules the checks, each with its counts
 * @param years the verdicts, newest year first
 * @param note what is left out of a list too long to show, or empty
 * @param downloads the same as data
 */
public record ChecksView(
        FrameView frame,
        List<OutcomeView> counts,
        List<RuleView> rules,
        List<CheckYearView> years,
        String note,
        List<DownloadView> downloads)
        implements PageView {

    /**
     * Number of verdicts with one outcome.
     *
     * @param outcome {@code pass}, {@code within-rounding}, {@code fail}, {@code uncertain} or {@code not-assessable}
     * @param label the same in words
     * @param count how often
     */
    public record OutcomeView(String outcome, String label, String count) {}

    /**
     * A check: its name, its rule as written, and its counts by outcome, in the order of {@code counts}.
     *
     * @param anchor its id on the page
     * @param name its name
     * @param rule the rule as written
     * @param counts how many verdicts of each kind, in the order of the page's {@code counts}
     */
    public record RuleView(String anchor, String name, String rule, List<String> counts) {}

    /**
     * The verdicts on the reports of a year.
     *
     * @param year the year reported on
     * @param anchor its id on the page
     * @param verdicts the verdicts, in the order of the reports
     */
    public record CheckYearView(String year, String anchor, List<VerdictView> verdicts) {}

    /**
     * A verdict.
     *
     * @param anchor its id
     * @param outcome {@code pass}, {@code within-rounding}, {@code fail}, {@code uncertain} or {@code not-assessable}
     * @param label the same in words
     * @param name the check's name
     * @param report the report it is about; none on that report's own page
     * @param arithmetic the check with the numbers put in, such as {@code 92.8% = 77件 ÷ 83件}
     * @param explanation why it came out so, in a sentence
     * @param figures the figures used, each with its sentence
     */
    public record VerdictView(
            String anchor,
            String outcome,
            String label,
            String name,
            LinkView report,
            String arithmetic,
            String explanation,
            List<LinkView> figures) {}
}
