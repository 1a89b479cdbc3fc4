package dev.sitegen.theme;

import dev.sitegen.view.AttachmentView;
import dev.sitegen.view.CellView;
import dev.sitegen.view.ChartView;
import dev.sitegen.view.ChartView.BarView;
import dev.sitegen.view.ChartView.BesideView;
import dev.sitegen.view.ChartView.EndView;
import dev.sitegen.view.ChartView.LineView;
import dev.sitegen.view.ChartView.OtherView;
import dev.sitegen.view.ChartView.PlotView;
import dev.sitegen.view.ChartView.PointView;
import dev.sitegen.view.ChartView.TickView;
import dev.sitegen.view.CheckSummaryView;
import dev.sitegen.view.CheckTotalView;
import dev.sitegen.view.ChecksView;
import dev.sitegen.view.ChecksView.FailureYearView;
import dev.sitegen.view.ChecksView.OutcomeView;
import dev.sitegen.view.ChecksView.RuleView;
import dev.sitegen.view.ChecksView.VerdictView;
import dev.sitegen.view.ColumnBlockView;
import dev.sitegen.view.ColumnCoverageView;
import dev.sitegen.view.ColumnHeadView;
import dev.sitegen.view.ColumnView;
import dev.sitegen.view.ColumnView.ColumnYearView;
import dev.sitegen.view.CoverageSummaryView;
import dev.sitegen.view.CoverageView;
import dev.sitegen.view.CoverageView.CoverageColumnView;
import dev.sitegen.view.CoverageView.CoverageYearView;
import dev.sitegen.view.CoverageView.MissingView;
import dev.sitegen.view.DataView;
import dev.sitegen.view.DataView.DataColumnView;
import dev.sitegen.view.DataView.DataTableView;
import dev.sitegen.view.DownloadView;
import dev.sitegen.view.DutyTableView;
import dev.sitegen.view.DutyTableView.DutyRowView;
import dev.sitegen.view.DutyTableView.DutyView;
import dev.sitegen.view.FailuresView;
import dev.sitegen.view.FieldView;
import dev.sitegen.view.FigureGroupView;
import dev.sitegen.view.FigureView;
import dev.sitegen.view.FigureView.ChangeView;
import dev.sitegen.view.FigureView.StatedView;
import dev.sitegen.view.FrameView;
import dev.sitegen.view.HeadView;
import dev.sitegen.view.HeadingView;
import dev.sitegen.view.HighlightsView;
import dev.sitegen.view.HighlightsView.HighlightView;
import dev.sitegen.view.HomeView;
import dev.sitegen.view.HomeView.HomeChecksView;
import dev.sitegen.view.HomeView.HomeCoverageView;
import dev.sitegen.view.IndicatorGroupView;
import dev.sitegen.view.IndicatorItemView;
import dev.sitegen.view.IndicatorView;
import dev.sitegen.view.IndicatorsView;
import dev.sitegen.view.LinkGroupView;
import dev.sitegen.view.LinkView;
import dev.sitegen.view.ListItemView;
import dev.sitegen.view.MarkView;
import dev.sitegen.view.MatrixView;
import dev.sitegen.view.MatrixView.MatrixColumnView;
import dev.sitegen.view.NeighboursView;
import dev.sitegen.view.NotFoundView;
import dev.sitegen.view.OrganizationView;
import dev.sitegen.view.OrganizationsView;
import dev.sitegen.view.PageView;
import dev.sitegen.view.PagerView;
import dev.sitegen.view.QrView;
import dev.sitegen.view.RedirectView;
import dev.sitegen.view.ReportChecksView;
import dev.sitegen.view.ReportFactsView;
import dev.sitegen.view.ReportFiguresView;
import dev.sitegen.view.ReportView;
import dev.sitegen.view.RowView;
import dev.sitegen.view.SearchColumnView;
import dev.sitegen.view.SearchView;
import dev.sitegen.view.SharingView;
import dev.sitegen.view.SiteLinksView;
import dev.sitegen.view.SiteView;
import dev.sitegen.view.SitemapView;
import dev.sitegen.view.SparklineView;
import dev.sitegen.view.StandingView;
import dev.sitegen.view.StandingView.ShareView;
import dev.sitegen.view.TableView;
import dev.sitegen.view.TagView;
import dev.sitegen.view.TextPageView;
import dev.sitegen.view.TimelineView;
import dev.sitegen.view.TimelineView.TimelineItemView;
import dev.sitegen.view.YearColumnView;
import dev.sitegen.view.YearLinkView;
import dev.sitegen.view.YearView;
import dev.sitegen.view.YearsView;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A page of every layout: once with everything it can hold, once with as little as it may. */
final class SampleViews {

    private static final PagerView NO_PAGER = new PagerView("1", "1", "0", LinkView.NONE, LinkView.NONE, List.of());
    private static final String TITLE = "示例县人民政府2023年法治政府建设情况报告 <&\"'>";
    private static final String CONTENT_HTML = """
        <p>全年办结<data value="77" id="review.closed">77件</data>。</p>
        <h2 id="s1">一、主要成效</h2>
        <h3 id="s1-1">（一）行政复议</h3>
        <pre>a
          b</pre>
        """;

    private SampleViews() {}

    static Map<String, PageView> full() {
        FrameView frame = fullFrame();
        List<ListItemView> items = List.of(
                new ListItemView(TITLE, "a.html", "2024-02-18", "示例县人民政府", "法治政府", "2023"),
                new ListItemView("另一份报告", "b.html", "2024-02-19", "示例县司法局", "法治政府", "2023"));
        List<LinkGroupView> groups =
                List.of(new LinkGroupView("部门", "departments.html", links()), new LinkGroupView("乡镇", "", links()));
        List<FieldView> fields =
                List.of(new FieldView("索引号", "5000/2024-1", ""), new FieldView("分类", "法治政府", "c.html"));
        List<YearLinkView> years =
                List.of(new YearLinkView("2023", "2023.html", "8"), new YearLinkView("2022", "2022.html", "7"));
        List<YearColumnView> columns =
                List.of(new YearColumnView("法治政府", "c.html", items), new YearColumnView("信息公开", "", items));
        List<HeadingView> contents =
                List.of(new HeadingView(2, "一、主要成效", "#s1"), new HeadingView(3, "（一）行政复议", "#s1-1"));
        PagerView pager = new PagerView(
                "2",
                "3",
                "42",
                LinkView.to("上一页", "index.html"),
                LinkView.to("下一页", "index_3.html"),
                List.of(LinkView.to("1", "index.html"), new LinkView("2", "", true), LinkView.to("…", "")));
        Map<String, PageView> views = new TreeMap<>();
        views.put(
                "home",
                new HomeView(
                        frame,
                        "示例县人民政府",
                        List.of(new ColumnBlockView("法治政府", "c.html", "每年公开。", "8", items)),
                        years,
                        groups,
                        fields,
                        new HomeCoverageView(
                                new CoverageSummaryView("截至2025-04-20", "coverage.html", fields), standing(), matrix()),
                        new HomeChecksView(new CheckTotalView("120", "1", "checks.html"), List.of(elsewhere())),
                        highlights()));
        views.put(
                "column",
                new ColumnView(
                        frame,
                        "法治政府",
                        "每年公开。",
                        items,
                        List.of(new ColumnYearView("2023", items)),
                        years,
                        groups,
                        pager));
        views.put("years", new YearsView(frame, years));
        views.put(
                "year",
                new YearView(
                        frame,
                        "2023",
                        LinkView.to("2022年", "2022.html"),
                        LinkView.to("2024年", "2024.html"),
                        "8",
                        columns,
                        pager,
                        tables(),
                        downloads()));
        views.put(
                "report",
                new ReportView(
                        frame,
                        TITLE,
                        new ReportFactsView(
                                "2024-02-18 09:00",
                                "2024-02-18T09:00+08:00",
                                "示例县司法局",
                                LinkView.to("示例县人民政府", "o.html"),
                                LinkView.to("2023年", "2023.html"),
                                fields,
                                Map.of("district", "城东")),
                        contents,
                        CONTENT_HTML,
                        new ReportFiguresView(figures(), "2022", downloads()),
                        new ReportChecksView(
                                new CheckSummaryView("3项核对：1项相符，1项不符", "../../checks.html#report-1", "fail"),
                                List.of(failure())),
                        List.of(
                                new AttachmentView("全文", "full.pdf", "PDF", "1.2 MB"),
                                new AttachmentView("附表", "table.xlsx", "XLSX", "")),
                        new NeighboursView(LinkView.to("2022年的报告", "2022.html"), LinkView.to("2024年的报告", "2024.html")),
                        new QrView(29, "M3 4.5H26", "0 1 7 15", "https://www.example.gov.cn/a.html")));
        views.put("organizations", new OrganizationsView(frame, groups, pager));
        views.put(
                "organization",
                new OrganizationView(
                        frame,
                        "示例县司法局",
                        fields,
                        duties(),
                        groups,
                        columns,
                        tables(),
                        highlights(),
                        List.of(new TimelineView(
                                "法治政府",
                                "c.html",
                                List.of(
                                        new TimelineItemView("2024", TITLE, "r.html", "on-time", "按期公布", "2025-03-01"),
                                        new TimelineItemView("2023", "", "", "missing", "逾期未公布", "期限2024-03-31")))),
                        List.of(elsewhere())));
        views.put(
                "indicators",
                new IndicatorsView(
                        frame,
                        List.of(
                                new IndicatorGroupView(
                                        "行政复议", List.of(new IndicatorItemView("办结数", "i.html", "件", "当年办结的案件。", "8"))),
                                new IndicatorGroupView(
                                        "", List.of(new IndicatorItemView("收到数", "j.html", "", "", "7"))))));
        views.put(
                "indicator",
                new IndicatorView(
                        frame,
                        "办结数",
                        fields,
                        "当年办结的案件。",
                        List.of("2022年起：含上年结转。", "数据取自年度报告。"),
                        charts(),
                        tables(),
                        NO_PAGER,
                        downloads()));
        views.put("checks", checks(frame));
        views.put(
                "failures",
                new FailuresView(
                        frame, "2023年不符的核对", NO_PAGER, LinkView.to("2022年", "2022.html"), LinkView.NONE, failures()));
        views.put("coverage", coverage(frame));
        views.put(
                "column-coverage",
                new ColumnCoverageView(
                        frame,
                        "法治政府",
                        "截至2025-04-20",
                        "部门：次年 3 月 31 日前",
                        List.of(LinkView.to("全部", "../coverage.html"), new LinkView("法治政府", "w.html", true)),
                        duties(),
                        pager,
                        downloads()));
        views.put("text", new TextPageView(frame, "公开指南", "wide", contents, CONTENT_HTML));
        views.put(
                "search",
                new SearchView(
                        frame,
                        List.of(new SearchColumnView("law", "法治政府"), new SearchColumnView("open", "信息公开")),
                        List.of("2023", "2022"),
                        List.of(LinkView.to("法治政府", "law/index.html"), LinkView.to("年度索引", "years/index.html"))));
        views.put("sitemap", new SitemapView(frame, groups));
        views.put(
                "data",
                new DataView(
                        frame,
                        LinkView.to("CC BY 4.0", "https://www.example.gov.cn/license.html"),
                        List.of(new DataTableView(
                                "observations",
                                "数据",
                                "报告中载明的数据。",
                                "77",
                                downloads(),
                                List.of(
                                        new DataColumnView("value", "数值", ""),
                                        new DataColumnView("raw", "原文", "报告的原文")),
                                List.of(List.of("77", "77件"), List.of("83", "<83件>")))),
                        downloads()));
        views.put("not-found", new NotFoundView(frame, "/xxgk/"));
        views.put("redirect", new RedirectView(frame, TITLE, "../new.html"));
        return views;
    }

    private static DutyTableView duties() {
        List<DutyView> cells = List.of(
                new DutyView("on-time", "按期公布", "2024-03-20", "r.html"),
                new DutyView("missing", "逾期未公布", "期限2024-03-31，已过20天", ""),
                new DutyView("", "", "", ""));
        return new DutyTableView(
                "法治政府",
                "机构",
                List.of("2024年", "2023年", "2022年"),
                List.of(new DutyRowView("示例县司法局", "o.html", cells), new DutyRowView("示例县甲镇", "", cells)));
    }

    private static VerdictView elsewhere() {
        return new VerdictView(
                "fail",
                "不符",
                "办结不多于收到",
                LinkView.to(TITLE, "r.html"),
                "77件 > 70件",
                "",
                List.of(LinkView.to("办结数 77件", "r.html#f")));
    }

    private static StandingView standing() {
        return new StandingView(
                "2024年度 · 截至2025-04-20",
                "应公布 2 份，已公布 1 份，逾期 1 份",
                List.of(
                        new ShareView("on-time", "按期公布", "1", "0", "50"),
                        new ShareView("missing", "逾期未公布", "1", "50", "50")),
                List.of(new MissingView(
                        LinkView.to("示例县甲镇", "o.html"), "法治政府", "2024", "2025-03-31", "《示例规定》第一条", "20")),
                LinkView.to("公布情况", "coverage.html"));
    }

    private static HighlightsView highlights() {
        return new HighlightsView(
                LinkView.to("示例县人民政府", "o.html"),
                List.of(new HighlightView(
                        "办结数",
                        "i.html",
                        "2024",
                        new StatedView("68", "r.html#f"),
                        "件",
                        new ChangeView("+13件", "", "up"),
                        new SparklineView("m2 21l96-18", "98", "3", "自2023年55件"))));
    }

    private static MatrixView matrix() {
        return new MatrixView(
                List.of(new MatrixColumnView("法治政府", "coverage/w.html", List.of("2023", "2024"))),
                List.of(new DutyRowView(
                        "示例县甲镇",
                        "o.html",
                        List.of(
                                new DutyView("on-time", "按期公布", "2024-03-01", "r.html"),
                                new DutyView("missing", "逾期未公布", "", "")))),
                "共 80 个机构，这里只列出有报告逾期未公布的 1 个");
    }

    private static CoverageView coverage(FrameView frame) {
        return new CoverageView(
                frame,
                "截至2025-04-20",
                "截至2025-04-20，9 个机构中 1 个逾期",
                List.of("按期公布", "逾期未公布"),
                List.of(new CoverageColumnView(
                        "法治政府",
                        "coverage/w.html",
                        "部门：次年 3 月 31 日前",
                        List.of(new CoverageYearView(
                                "2024",
                                List.of("8", "1"),
                                List.of(new ShareView("on-time", "按期公布", "8", "0", "88")))))),
                List.of(new MissingView(
                        LinkView.to("示例县甲镇", "o.html"), "法治政府", "2024", "2025-03-31", "《示例规定》第一条", "20")),
                "共2份，此处列出1份。",
                downloads());
    }

    static Map<String, PageView> empty() {
        FrameView frame = new FrameView(
                "",
                new HeadView("首页", "", List.of(), new SharingView(false, "首页", "示例县"), ""),
                List.of(),
                List.of(),
                new SiteLinksView(
                        LinkView.to("首页", "index.html"), List.of(), List.of(), LinkView.NONE, LinkView.NONE, "", ""));
        Map<String, PageView> views = new TreeMap<>();
        views.put(
                "home",
                new HomeView(
                        frame,
                        "示例县人民政府",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        new HomeCoverageView(CoverageSummaryView.NONE, StandingView.NONE, MatrixView.NONE),
                        new HomeChecksView(CheckTotalView.NONE, List.of()),
                        HighlightsView.NONE));
        views.put("column", new ColumnView(frame, "法治政府", "", List.of(), List.of(), List.of(), List.of(), NO_PAGER));
        views.put("years", new YearsView(frame, List.of()));
        views.put(
                "year",
                new YearView(
                        frame, "2023", LinkView.NONE, LinkView.NONE, "0", List.of(), NO_PAGER, List.of(), List.of()));
        views.put(
                "report",
                new ReportView(
                        frame,
                        "报告",
                        new ReportFactsView("", "", "", LinkView.NONE, LinkView.NONE, List.of(), Map.of()),
                        List.of(),
                        "",
                        new ReportFiguresView(List.of(), "", List.of()),
                        new ReportChecksView(CheckSummaryView.NONE, List.of()),
                        List.of(),
                        new NeighboursView(LinkView.NONE, LinkView.NONE),
                        QrView.NONE));
        views.put("organizations", new OrganizationsView(frame, List.of(), NO_PAGER));
        views.put(
                "organization",
                new OrganizationView(
                        frame,
                        "示例县司法局",
                        List.of(),
                        DutyTableView.NONE,
                        List.of(),
                        List.of(),
                        List.of(),
                        HighlightsView.NONE,
                        List.of(),
                        List.of()));
        views.put("coverage", new CoverageView(frame, "", "", List.of(), List.of(), List.of(), "", List.of()));
        views.put(
                "column-coverage",
                new ColumnCoverageView(frame, "法治政府", "", "", List.of(), DutyTableView.NONE, NO_PAGER, List.of()));
        views.put("indicators", new IndicatorsView(frame, List.of()));
        views.put(
                "indicator",
                new IndicatorView(frame, "办结数", List.of(), "", List.of(), List.of(), List.of(), NO_PAGER, List.of()));
        views.put("failures", new FailuresView(frame, "", NO_PAGER, LinkView.NONE, LinkView.NONE, List.of()));
        views.put("checks", new ChecksView(frame, List.of(), List.of(), List.of(), "", List.of(), List.of()));
        views.put("text", new TextPageView(frame, "公开指南", "", List.of(), ""));
        views.put("search", new SearchView(frame, List.of(), List.of(), List.of()));
        views.put("sitemap", new SitemapView(frame, List.of()));
        views.put("data", new DataView(frame, LinkView.NONE, List.of(), List.of()));
        views.put("not-found", new NotFoundView(frame, ""));
        views.put("redirect", new RedirectView(frame, "报告", "new.html"));
        return views;
    }

    static SiteView fullSite(String language, Map<String, String> words) {
        return new SiteView(
                "示例县人民政府",
                language,
                words,
                List.of(new FieldView("主办单位", "示例县人民政府办公室", "")),
                List.of(new FieldView("ICP备案", "示ICP备00000000号", "https://beian.miit.gov.cn/")),
                List.of(
                        new MarkView("党政机关标识", "https://mark.example.cn/", "assets/mark.png"),
                        new MarkView("我为政府网站找错", "https://errors.example.cn/", "")),
                "https://www.example.gov.cn/",
                "#1a66b8");
    }

    static SiteView emptySite(String language, Map<String, String> words) {
        return new SiteView("示例县人民政府", language, words, List.of(), List.of(), List.of(), "", "");
    }

    private static FrameView fullFrame() {
        return new FrameView(
                "../../",
                new HeadView(
                        TITLE + "_法治政府_示例县人民政府",
                        "https://www.example.gov.cn/a.html",
                        List.of(new TagView("SiteName", "示例县人民政府"), new TagView("ArticleTitle", TITLE)),
                        new SharingView(true, TITLE, ""),
                        "{\"@context\":\"https://schema.org\",\"@type\":\"Report\"}"),
                List.of(new LinkView("法治政府", "../index.html", true), LinkView.to("年度索引", "../../years/index.html")),
                List.of(LinkView.to("首页", "../../index.html"), LinkView.to("法治政府", "../index.html"), here()),
                new SiteLinksView(
                        LinkView.to("首页", "../../index.html"),
                        List.of(LinkView.to("政府信息公开指南", "../../pages/guide.html")),
                        List.of(LinkView.to("关于本站", "../../pages/about.html")),
                        LinkView.to("网站地图", "../../sitemap.html"),
                        LinkView.to("数据下载", "../../data/index.html"),
                        "../../feed.xml",
                        "../../search.html"));
    }

    private static VerdictView failure() {
        return new VerdictView(
                "fail",
                "不符",
                "文件数两处一致",
                LinkView.NONE,
                "78件 ≠ 81件",
                "应为81",
                List.of(LinkView.to("文件数 78件", "#review.closed"), LinkView.to("文件数 81件", "a.html#docs")));
    }

    private static LinkView here() {
        return new LinkView(TITLE, "", true);
    }

    private static List<LinkView> links() {
        return List.of(LinkView.to("示例县司法局", "o.html"), new LinkView("示例县财政局", "p.html", true), here());
    }

    private static List<TableView> tables() {
        List<ColumnHeadView> heads =
                List.of(new ColumnHeadView("办结数", "件", "i.html"), new ColumnHeadView("办结率", "", ""));
        CellView closed = new CellView("77", "a.html#review.closed", "");
        List<RowView> named =
                List.of(new RowView("示例县司法局", "o.html", List.of(closed.withId("justice-2024"), CellView.NONE), ""));
        List<RowView> rows = List.of(
                new RowView("示例县司法局", "o.html", List.of(closed, CellView.NONE), ""),
                new RowView("东城街道", "", List.of(CellView.NONE, new CellView("92.8%", "", "")), "注"));
        RowView total = new RowView("合计", "", List.of(new CellView("77", "", ""), CellView.NONE), "未含：东城街道");
        return List.of(
                new TableView("t1", "行政复议", "机构", heads, rows, List.of(total), "此处列出前2个，全部见下载文件。"),
                new TableView("t2", "行政复议（信息公开）", "机构", heads, rows, List.of(), ""),
                new TableView("t3", "行政应诉", "机构", heads, named, List.of(), ""));
    }

    private static List<FigureGroupView> figures() {
        FigureView stated = new FigureView(
                "",
                "办结数",
                "i.html",
                new StatedView("77", "#review.closed"),
                "件",
                "注",
                new StatedView("70", "y.html#c"),
                new ChangeView("+7件", "+10%", "up"),
                sparkline());
        FigureView less = new FigureView(
                "",
                "办结率",
                "i.html",
                new StatedView("92.8%", "#review.closed"),
                "%",
                "",
                new StatedView("95%", ""),
                new ChangeView("−2.2个百分点", "", "down"),
                sparkline());
        FigureView same = new FigureView(
                "",
                "受理数",
                "i.html",
                new StatedView("83", "#review.closed"),
                "件",
                "",
                new StatedView("83", ""),
                new ChangeView("0件", "0%", "same"),
                SparklineView.NONE);
        FigureView unstated = new FigureView(
                "review.pending",
                "未结数",
                "",
                new StatedView("6", ""),
                "",
                "",
                new StatedView("", ""),
                new ChangeView("", "", ""),
                SparklineView.NONE);
        return List.of(
                new FigureGroupView("行政复议", List.of(stated, less, same)), new FigureGroupView("", List.of(unstated)));
    }

    private static SparklineView sparkline() {
        return new SparklineView("m2 21l96-18", "98", "3", "自2022年70件");
    }

    private static List<DownloadView> downloads() {
        return List.of(
                new DownloadView("办结数", "../data/indicators/review.closed.xlsx", "Excel 表格"),
                new DownloadView("办结数", "../data/indicators/review.closed.csv", "CSV（供程序读取）"));
    }

    private static List<ChartView> charts() {
        List<TickView> ticks = List.of(new TickView("280", "0"), new TickView("20", "100"));
        List<TickView> years = List.of(new TickView("60", "2022"), new TickView("620", "2023"));
        List<PointView> points = List.of(
                new PointView("60", "98", "示例县司法局 2022年：70件", "y.html#c"),
                new PointView("620", "79.8", "示例县司法局 2023年：77件", ""));
        List<LineView> lines = List.of(
                new LineView("示例县司法局", 1, "M60 98L620 79.8", points),
                new LineView("东城街道", 2, "M60 200L620 210", points));
        List<BarView> bars = List.of(
                new BarView("160", "10", "300", "20", "示例县司法局", "77", "a.html#review.closed"),
                new BarView("160", "42", "0", "20", "东城街道 <&>", "0", ""));
        return List.of(
                chart("chart-1", ticks, years, lines, List.of(), List.of(new TickView("340", "2023年起：含上年结转"))),
                chart("chart-2", ticks, years, lines.subList(0, 1), List.of(), List.of()),
                chart("chart-3", ticks, List.of(), List.of(), bars, List.of()));
    }

    private static ChartView chart(
            String id,
            List<TickView> ticks,
            List<TickView> labels,
            List<LineView> lines,
            List<BarView> bars,
            List<TickView> breaks) {
        return new ChartView(
                id,
                "办结数（件）",
                "从2022年的70件升到77件。",
                new PlotView(640, 320, "60", "620", "280"),
                ticks,
                labels,
                lines,
                bars,
                breaks,
                lines.size() < 2
                        ? BesideView.NONE
                        : new BesideView(
                                List.of(new OtherView(id + "-1", "西城街道", "M60 220L620 230", "230", "西城街道 12件")),
                                "M60 150L620 160",
                                List.of(new EndView(1, "80", "示例县司法局 77件"))));
    }

    private static ChecksView checks(FrameView frame) {
        return new ChecksView(
                frame,
                List.of(
                        new OutcomeView("pass", "相符", "1"),
                        new OutcomeView("within-rounding", "舍入内相符", "0"),
                        new OutcomeView("fail", "不符", "1"),
                        new OutcomeView("uncertain", "无法确定", "0"),
                        new OutcomeView("not-assessable", "无从核对", "1")),
                List.of(
                        new RuleView("check-1", "办结率", "办结率 = 办结数 ÷ 受理数", List.of("1", "0", "1", "0", "0")),
                        new RuleView("check-2", "存量", "", List.of("0", "0", "0", "0", "1"))),
                List.of(
                        new FailureYearView("2023", "2", "checks/2023.html"),
                        new FailureYearView("2022", "1", "checks/2022.html")),
                "2023年不符的核对",
                failures(),
                downloads());
    }

    private static List<VerdictView> failures() {
        LinkView report = LinkView.to(TITLE, "a.html");
        List<LinkView> used = List.of(LinkView.to("办结数77件", "a.html#review.closed"), LinkView.to("受理数83件", "a.html#r"));
        return List.of(
                new VerdictView("fail", "不符", "办结率", report, "90% ≠ 77 ÷ 83", "应为92.8%。", used),
                new VerdictView("fail", "不符", "存量", report, "78件 ≠ 81件", "关系不成立。", List.of()));
    }
}
