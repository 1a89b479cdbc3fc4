package dev.sitegen.view;

import java.util.List;

/**
 * An indicator.
 *
 * @param frame head, navigation and breadcrumb
 * @param name its name
 * @param information unit, group and the like
 * @param definition what is counted, or empty
 * @param notes remarks on it, among them where its series breaks
 * @param charts a line over the years for each column that states it, and bars for the organizations in the last year
 * @param tables its figures, a table organizations × years for each column that states it
 * @param pager the way through its pages, of which each has the tables of some organizations
 * @param downloads the same as data
 */
public record IndicatorView(
        FrameView frame,
        String name,
        List<FieldView> information,
        String definition,
        List<String> notes,
        List<ChartView> charts,
        List<TableView> tables,
        PagerView pager,
        List<DownloadView> downloads)
        implements PageView {}
