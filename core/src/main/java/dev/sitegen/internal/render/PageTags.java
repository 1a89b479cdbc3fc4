package dev.sitegen.internal.render;

import dev.sitegen.model.Column;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import dev.sitegen.model.SiteInfo;
import dev.sitegen.view.TagView;
import java.util.ArrayList;
import java.util.List;

/** The tags of a page, in the order of 国办发〔2017〕47号. */
final class PageTags {

    private final Site site;

    PageTags(Site site) {
        this.site = site;
    }

    /**
     * The tags of a page that is neither a column's nor a report's.
     *
     * @param description a sentence about it, or empty
     */
    List<TagView> ofPage(String description) {
        List<TagView> tags = site();
        add(tags, "description", description);
        return tags;
    }

    List<TagView> ofColumn(Column column) {
        List<TagView> tags = site();
        column(tags, column);
        return tags;
    }

    List<TagView> ofReport(Report report, Column column, String source, String address) {
        List<TagView> tags = ofColumn(column);
        add(tags, "ArticleTitle", report.title());
        add(tags, "PubDate", VisibleDates.DATE_TIME.format(report.published()));
        add(tags, "ContentSource", source);
        add(tags, "Keywords", join(report.front().keywords()));
        add(tags, "Author", report.front().author());
        add(tags, "Description", description(report));
        add(tags, "Url", address);
        return tags;
    }

    private List<TagView> site() {
        SiteInfo info = site.info();
        List<TagView> tags = new ArrayList<>();
        add(tags, "SiteName", info.name());
        add(tags, "SiteDomain", info.filings().domain());
        add(tags, "SiteIDCode", info.filings().siteId());
        return tags;
    }

    private static void column(List<TagView> tags, Column column) {
        add(tags, "ColumnName", column.name());
        add(tags, "ColumnDescription", column.description().isEmpty() ? column.name() : column.description());
        add(tags, "ColumnKeywords", column.keywords().isEmpty() ? column.name() : join(column.keywords()));
        add(tags, "ColumnType", column.type());
    }

    /** Keywords are separated by an ASCII comma. */
    private static String join(List<String> keywords) {
        return String.join(",", keywords);
    }

    private static String description(Report report) {
        String description = report.front().description();
        return description.isEmpty() ? report.text().summary() : description;
    }

    private static void add(List<TagView> tags, String name, String content) {
        if (!content.isBlank()) {
            tags.add(new TagView(name, content));
        }
    }
}
