package dev.sitegen.view;

import dev.sitegen.view.ChecksView.VerdictView;
import java.util.List;

/**
 * A page of the checks that fail in the reports on a year.
 *
 * @param frame head, navigation and breadcrumb
 * @param title its heading
 * @param pager the way through the pages of the year; its total is the number of failures
 * @param earlier the next older year that has failures
 * @param later the next newer one
 * @param verdicts the failures, by report
 */
public record FailuresView(
        FrameView frame, String title, PagerView pager, LinkView earlier, LinkView later, List<VerdictView> verdicts)
        implements PageView {

    /**
     * Copies the list.
     *
     * @param frame head, navigation and breadcrumb
     * @param title its heading
     * @param pager the way through the pages of the year; its total is the number of failures
     * @param earlier the next older year that has failures
     * @param later the next newer one
     * @param verdicts the failures, by report
     */
    public FailuresView {
        verdicts = List.copyOf(verdicts);
    }
}
