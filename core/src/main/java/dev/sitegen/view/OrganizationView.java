package dev.sitegen.view;

import java.util.List;

/**
 * The page of an organization.
 *
 * @param frame head, navigation and breadcrumb
 * @param name its name
 * @param information what is known of it: kind, code, parent and the like
 * @param coverage the states of its reports, years × columns
 * @param children the organizations below it, by kind
 * @param columns its reports by column, newest first
 * @param tables its figures over the years, a table indicators × years for each group and column
 * @param highlights its key indicators
 * @param timelines its reports by column, year by year, with those that are due and not there
 * @param failures the newest of the checks of its reports that fail
 */
public record OrganizationView(
        FrameView frame,
        String name,
        List<FieldView> information,
        DutyTableView coverage,
        List<LinkGroupView> children,
        List<YearColumnView> columns,
        List<TableView> tables,
        HighlightsView highlights,
        List<TimelineView> timelines,
        List<ChecksView.VerdictView> failures)
        implements PageView {}
