package dev.sitegen.internal.kind;

import dev.sitegen.internal.plan.Planning;
import dev.sitegen.internal.plan.ShownFacts;
import dev.sitegen.internal.plan.SiteTable;
import dev.sitegen.internal.render.Links;
import dev.sitegen.internal.render.Page;
import dev.sitegen.internal.render.PageParts;
import dev.sitegen.internal.render.data.DataDictionary;
import dev.sitegen.internal.render.data.DataDictionary.Entry;
import dev.sitegen.internal.render.theme.Layout;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.model.Coverage;
import dev.sitegen.model.Site;
import dev.sitegen.model.SiteInfo;
import dev.sitegen.model.SitePath;
import dev.sitegen.view.DataView;
import dev.sitegen.view.DataView.DataColumnView;
import dev.sitegen.view.DataView.DataTableView;
import dev.sitegen.view.LinkView;
import dev.sitegen.view.PageView;
import java.util.List;

/** The page of the data files: each table with its columns, some of its rows and its files. */
record DataPage() implements Page {

    static List<DataPage> of(Planning site) {
        return DataFile.hasAny(site.site()) ? List.of(new DataPage()) : List.of();
    }

    @Override
    public SitePath path() {
        return Addresses.dataPage();
    }

    @Override
    public void shows(ShownFacts facts) {
        facts.everything();
    }

    @Override
    public Layout layout() {
        return Layout.DATA;
    }

    @Override
    public PageView view(PageParts parts) {
        Links links = parts.links(path());
        SiteInfo info = parts.site().info();
        DataDictionary dictionary =
                new DataDictionary(parts.site(), parts.words().all());
        List<DataTableView> tables = dictionary.entries().stream()
                .map(entry -> new DataTableView(
                        entry.table().key(),
                        entry.title(),
                        entry.description(),
                        String.valueOf(rows(parts, dictionary, entry.table())),
                        parts.downloads().ofTable(entry.table(), entry.title(), links),
                        columns(entry),
                        entry.sample()))
                .toList();
        return new DataView(
                parts.frames().ofData(links),
                LinkView.to(info.license(), info.hasLicenseAddress() ? info.license() : ""),
                tables,
                parts.site().indicators().isEmpty()
                        ? List.of()
                        : parts.downloads().ofPackage(links));
    }

    private static List<DataColumnView> columns(Entry entry) {
        return entry.columns().stream()
                .map(column -> new DataColumnView(column.name(), column.title(), column.description()))
                .toList();
    }

    private static int rows(PageParts parts, DataDictionary dictionary, SiteTable table) {
        Site site = parts.site();
        return switch (table) {
            case ORGANIZATIONS -> site.organizations().size();
            case REPORTS -> site.reports().size();
            case CHECKS -> parts.tally().total().total();
            case COVERAGE ->
                site.coverage().map(coverage -> duties(site, coverage)).orElse(0);
            case INDICATORS, OBSERVATIONS, SOURCES, SOURCE_REPORTS, SOURCE_VALUES, TOTALS, DATAPACKAGE ->
                dictionary.rows(table);
        };
    }

    private static int duties(Site site, Coverage coverage) {
        return (int) coverage.of(site.organizations().values()).count();
    }
}
