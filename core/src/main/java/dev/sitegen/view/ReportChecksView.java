package dev.sitegen.view;

import dev.sitegen.view.ChecksView.VerdictView;
import java.util.List;

/**
 * Checks of a report.
 *
 * @param summary their results in a line
 * @param failures those that fail or are uncertain; the report of each is not present
 */
public record ReportChecksView(CheckSummaryView summary, List<VerdictView> failures) {}
