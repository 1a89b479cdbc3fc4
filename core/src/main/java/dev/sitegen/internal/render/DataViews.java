package dev.sitegen.internal.render;

import dev.sitegen.internal.check.Tally;
import dev.sitegen.internal.plan.SiteTable;
import dev.sitegen.internal.render.data.DataDictionary;
import dev.sitegen.internal.render.data.DataDictionary.Entry;
import dev.sitegen.internal.render.theme.ThemeTexts;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.internal.site.OutputKind;
import dev.sitegen.model.Coverage;
import dev.sitegen.model.Site;
import dev.sitegen.view.DataView;
import dev.sitegen.view.DataView.DataColumnView;
import dev.sitegen.view.DataView.DataTableView;
import dev.sitegen.view.LinkView;
import java.util.List;
import java.util.Set;

/** The page of the data files. */
public final class DataViews {

    private final Site site;
    private final Tally tally;
    private final DataDictionary dictionary;
    private final ThemeTexts words;
    private final Frames frames;
    private final Downloads downloads;
    private final DataSizes sizes;
    private final Set<OutputKind> made;

    DataViews(
            Site site,
            Tally tally,
            ThemeTexts words,
            Frames frames,
            Downloads downloads,
            DataSizes sizes,
            Set<OutputKind> made) {
        this.site = site;
        this.tally = tally;
        this.dictionary = new DataDictionary(site, words.all());
        this.words = words;
        this.frames = frames;
        this.downloads = downloads;
        this.sizes = sizes;
        this.made = made;
    }

    public DataView page() {
        Links links = Links.from(Addresses.dataPage(), made);
        List<DataTableView> tables = dictionary.entries().stream()
                .map(entry -> new DataTableView(
                        entry.table().key(),
                        entry.title(),
                        entry.description(),
                        String.valueOf(rows(entry.table())),
                        downloads.ofTable(entry.table(), entry.title(), links, sizes),
                        columns(entry),
                        entry.sample()))
                .toList();
        return new DataView(
                frames.ofData(links),
                LinkView.to(
                        site.info().license(),
                        site.info().hasLicenseAddress() ? site.info().license() : ""),
                tables,
                site.indicators().isEmpty() ? List.of() : downloads.ofPackage(links));
    }

    private static List<DataColumnView> columns(Entry entry) {
        return entry.columns().stream()
                .map(column -> new DataColumnView(column.name(), column.title(), column.description()))
                .toList();
    }

    private int rows(SiteTable table) {
        return switch (table) {
            case ORGANIZATIONS -> site.organizations().size();
            case REPORTS -> site.reports().size();
            case CHECKS -> tally.total().total();
            case COVERAGE -> site.coverage().map(this::duties).orElse(0);
            case INDICATORS, OBSERVATIONS, DATAPACKAGE -> dictionary.rows(table);
        };
    }

    private int duties(Coverage coverage) {
        return (int) coverage.of(site.organizations().values()).count();
    }
}
