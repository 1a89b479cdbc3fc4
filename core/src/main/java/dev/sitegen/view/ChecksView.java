package dev.sitegen.view;

import java.util.List;

/**
 * The page of checks and verdicts.
 *
 * @param frame head, navigation and breadcrumb
 * @param counts how many verdicts of each kind there are
 * @param rules the checks, each with its counts
 * @param years the years that have failures, newest first
 * @param newestTitle heading of the failures of the first of them; empty without any
 * @param newest these failures, or as many as the first page of that year has
 * @param downloads the same as data
 */
public record ChecksView(
        FrameView frame,
        List<OutcomeView> counts,
        List<RuleView> rules,
        List<FailureYearView> years,
        String newestTitle,
        List<VerdictView> newest,
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
     * A check: its name, its rule in words, and its counts by outcome, in the order of {@code counts}.
     *
     * @param anchor its id on the page
     * @param name its name
     * @param rule the rule with names in the place of ids; empty when the name says it
     * @param counts how many verdicts of each kind, in the order of the page's {@code counts}
     */
    public record RuleView(String anchor, String name, String rule, List<String> counts) {}

    /**
     * A year with failures.
     *
     * @param year the year reported on
     * @param count how many checks fail, in words
     * @param href the page that lists them
     */
    public record FailureYearView(String year, String count, String href) {}

    /**
     * A verdict.
     *
     * @param outcome {@code pass}, {@code within-rounding}, {@code fail}, {@code uncertain} or {@code not-assessable}
     * @param label the same in words
     * @param name the check's name
     * @param report the report it is about; none on that report's own page
     * @param arithmetic the check with the numbers put in, such as {@code 92.8% = 77件 ÷ 83件}
     * @param explanation why it came out so, in a sentence
     * @param figures the figures used, each with its sentence
     */
    public record VerdictView(
            String outcome,
            String label,
            String name,
            LinkView report,
            String arithmetic,
            String explanation,
            List<LinkView> figures) {}
}
