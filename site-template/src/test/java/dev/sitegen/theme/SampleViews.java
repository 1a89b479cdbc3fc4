package dev.sitegen.theme;

import dev.sitegen.view.AttachmentView;
import dev.sitegen.view.CellView;
import dev.sitegen.view.ColumnBlockView;
import dev.sitegen.view.ColumnHeadView;
import dev.sitegen.view.ColumnView;
import dev.sitegen.view.FieldView;
import dev.sitegen.view.FigureGroupView;
import dev.sitegen.view.FigureView;
import dev.sitegen.view.FrameView;
import dev.sitegen.view.HeadingView;
import dev.sitegen.view.HomeView;
import dev.sitegen.view.IndicatorGroupView;
import dev.sitegen.view.IndicatorItemView;
import dev.sitegen.view.IndicatorView;
import dev.sitegen.view.IndicatorsView;
import dev.sitegen.view.LinkGroupView;
import dev.sitegen.view.LinkView;
import dev.sitegen.view.ListItemView;
import dev.sitegen.view.NotFoundView;
import dev.sitegen.view.OrganizationView;
import dev.sitegen.view.OrganizationsView;
import dev.sitegen.view.PageView;
import dev.sitegen.view.PagerView;
import dev.sitegen.view.QrView;
import dev.sitegen.view.RedirectView;
import dev.sitegen.view.ReportView;
import dev.sitegen.view.RowView;
import dev.sitegen.view.SiteView;
import dev.sitegen.view.SitemapView;
import dev.sitegen.view.TableView;
import dev.sitegen.view.TagView;
import dev.sitegen.view.TextPageView;
import dev.sitegen.view.YearColumnView;
import dev.sitegen.view.YearLinkView;
import dev.sitegen.view.YearView;
import dev.sitegen.view.YearsView;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A page of every layout: once with everything it can hold, once with as little as it may. */
final class SampleViews {

    private static final String TITLE = "示例县人民政府2023年法治政府建设情况报告 <&\"'>";
    private static final String BODY = """
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
                        fields));
        views.put("column", new ColumnView(frame, "法治政府", "每年公开。", items, pager));
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
                        tables()));
        views.put(
                "report",
                new ReportView(
                        frame,
                        TITLE,
                        "2024-02-18 09:00",
                        "2024-02-18T09:00+08:00",
                        "示例县司法局",
                        LinkView.to("示例县人民政府", "o.html"),
                        LinkView.to("2023年", "2023.html"),
                        fields,
                        contents,
                        BODY,
                        figures(),
                        "2022",
                        List.of(
                                new AttachmentView("全文", "full.pdf", "PDF", "1.2 MB"),
                                new AttachmentView("附表", "table.xlsx", "XLSX", "")),
                        LinkView.to("2022年的报告", "2022.html"),
                        LinkView.to("2024年的报告", "2024.html"),
                        new QrView(29, "M4 4h7v1h-7z", "https://www.example.gov.cn/a.html")));
        views.put("organizations", new OrganizationsView(frame, groups));
        views.put("organization", new OrganizationView(frame, "示例县司法局", fields, groups, columns, tables()));
        views.put(
                "indicators",
                new IndicatorsView(
                        frame,
                        List.of(
                                new IndicatorGroupView(
                                        "行政复议", List.of(new IndicatorItemView("办结数", "i.html", "件", "当年办结的案件。", "8"))),
                                new IndicatorGroupView(
                                        "", List.of(new IndicatorItemView("收到数", "j.html", "", "", "7"))))));
        views.put("indicator", new IndicatorView(frame, "办结数", fields, "当年办结的案件。", tables()));
        views.put("text", new TextPageView(frame, "公开指南", contents, BODY));
        views.put("sitemap", new SitemapView(frame, groups));
        views.put("not-found", new NotFoundView(frame));
        views.put("redirect", new RedirectView(frame, TITLE, "../new.html"));
        return views;
    }

    static Map<String, PageView> empty() {
        FrameView frame = new FrameView(
                "首页",
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                LinkView.to("首页", "index.html"),
                LinkView.to("网站地图", "sitemap.html"));
        Map<String, PageView> views = new TreeMap<>();
        views.put("home", new HomeView(frame, "示例县人民政府", List.of(), List.of(), List.of(), List.of()));
        views.put(
                "column",
                new ColumnView(
                        frame,
                        "法治政府",
                        "",
                        List.of(),
                        new PagerView("1", "1", "0", LinkView.NONE, LinkView.NONE, List.of())));
        views.put("years", new YearsView(frame, List.of()));
        views.put("year", new YearView(frame, "2023", LinkView.NONE, LinkView.NONE, "0", List.of(), List.of()));
        views.put(
                "report",
                new ReportView(
                        frame,
                        "报告",
                        "",
                        "",
                        "",
                        LinkView.NONE,
                        LinkView.NONE,
                        List.of(),
                        List.of(),
                        "",
                        List.of(),
                        "",
                        List.of(),
                        LinkView.NONE,
                        LinkView.NONE,
                        QrView.NONE));
        views.put("organizations", new OrganizationsView(frame, List.of()));
        views.put("organization", new OrganizationView(frame, "示例县司法局", List.of(), List.of(), List.of(), List.of()));
        views.put("indicators", new IndicatorsView(frame, List.of()));
        views.put("indicator", new IndicatorView(frame, "办结数", List.of(), "", List.of()));
        views.put("text", new TextPageView(frame, "公开指南", List.of(), ""));
        views.put("sitemap", new SitemapView(frame, List.of()));
        views.put("not-found", new NotFoundView(frame));
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
                "#1a66b8");
    }

    static SiteView emptySite(String language, Map<String, String> words) {
        return new SiteView("示例县人民政府", language, words, List.of(), List.of(), "");
    }

    private static FrameView fullFrame() {
        return new FrameView(
                TITLE + "_法治政府_示例县人民政府",
                "../../",
                "https://www.example.gov.cn/a.html",
                List.of(new TagView("SiteName", "示例县人民政府"), new TagView("ArticleTitle", TITLE)),
                List.of(new LinkView("法治政府", "../index.html", true), LinkView.to("年度索引", "../../years/index.html")),
                List.of(LinkView.to("首页", "../../index.html"), LinkView.to("法治政府", "../index.html"), here()),
                LinkView.to("首页", "../../index.html"),
                LinkView.to("网站地图", "../../sitemap.html"));
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
        List<RowView> rows = List.of(
                new RowView("示例县司法局", "o.html", List.of(new CellView("77", "a.html#review.closed"), CellView.NONE), ""),
                new RowView("东城街道", "", List.of(CellView.NONE, new CellView("92.8%", "")), "注"));
        RowView total = new RowView("合计", "", List.of(new CellView("77", ""), CellView.NONE), "未含：东城街道");
        return List.of(
                new TableView("t1", "行政复议", "机构", heads, rows, total),
                new TableView("t2", "行政复议（信息公开）", "机构", heads, rows, RowView.NONE));
    }

    private static List<FigureGroupView> figures() {
        FigureView stated = new FigureView(
                "", "办结数", "i.html", "77", "#review.closed", "件", "注", "70", "y.html#c", "+7件", "+10%", "up");
        FigureView less = new FigureView(
                "", "办结率", "i.html", "92.8%", "#review.closed", "%", "", "95%", "", "−2.2个百分点", "", "down");
        FigureView same =
                new FigureView("", "受理数", "i.html", "83", "#review.closed", "件", "", "83", "", "0件", "0%", "same");
        FigureView unstated = new FigureView("review.pending", "未结数", "", "6", "", "", "", "", "", "", "", "");
        return List.of(
                new FigureGroupView("行政复议", List.of(stated, less, same)), new FigureGroupView("", List.of(unstated)));
    }
}
