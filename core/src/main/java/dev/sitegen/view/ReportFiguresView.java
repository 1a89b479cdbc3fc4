package dev.sitegen.view;

import java.util.List;

/**
 * Figures of a report, beside those of the year before.
 *
 * @param groups the rows of the table, by group; empty when the report states no figure
 * @param previousYear the year the figures are compared with, or empty when there is nothing to compare them with
 * @param data the figures of the report alone, as data
 */
public record ReportFiguresView(List<FigureGroupView> groups, String previousYear, List<DownloadView> data) {}
