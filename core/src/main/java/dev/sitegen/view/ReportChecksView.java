package dev.sitegen.view;

import dev.sitegen.view.ChecksView.VerdictView;
import java.util.List;

/**
 * Checks of a report.
 *
 * @param summary their results in a line
 * @param failures those that fail; the anchor and the report of each are empty
 */
public record ReportChecksView(CheckSummaryView summary, List<VerdictView> failures) {}
