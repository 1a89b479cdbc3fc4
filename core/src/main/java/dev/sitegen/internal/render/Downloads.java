package dev.sitegen.internal.render;

import dev.sitegen.internal.plan.DataParts;
import dev.sitegen.internal.plan.SiteTable;
import dev.sitegen.internal.render.theme.ThemeTexts;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.internal.site.OutputKind;
import dev.sitegen.model.DataFormat;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.SitePath;
import dev.sitegen.view.DownloadView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** The links to the data files; none when there are no such files. */
public final class Downloads {

    private final ThemeTexts words;
    private final DataParts parts;
    private final DataSizes sizes;

    Downloads(ThemeTexts words, DataParts parts, DataSizes sizes) {
        this.words = words;
        this.parts = parts;
        this.sizes = sizes;
    }

    /** The figures of an indicator in every form. */
    public List<DownloadView> ofIndicator(Indicator indicator, Links links) {
        String title = words.fill("downloadIndicator", indicator.name());
        return inEveryForm(
                title,
                parts.count(indicator),
                (format, part) -> Addresses.indicatorData(indicator.id(), format, part),
                links);
    }

    /** The figures of a year in every form. */
    public List<DownloadView> ofYear(int year, Links links) {
        String title = words.fill("downloadYear", String.valueOf(year));
        return inEveryForm(title, parts.count(year), (format, part) -> Addresses.yearData(year, format, part), links);
    }

    /** The files about the whole site: first those for people, then those for programs. */
    public List<DownloadView> ofSite(Links links) {
        return ofTables(
                List.of(SiteTable.OBSERVATIONS, SiteTable.INDICATORS, SiteTable.CHECKS, SiteTable.DATAPACKAGE), links);
    }

    /** A table of the whole site in every form, with the sizes of the files. */
    public List<DownloadView> ofTable(SiteTable table, String title, Links links) {
        List<DownloadView> files = new ArrayList<>();
        for (DataFormat format : table.formats()) {
            for (int part = 1; part <= parts.count(table); part++) {
                String type = words.get(word(format)) + words.get("comma") + Sizes.of(sizes.of(table, format, part));
                String href = links.to(Addresses.siteData(table.key(), format, part));
                files.add(new DownloadView(numbered(title, part), href, type));
            }
        }
        return files;
    }

    /** The description of the tables for programs. */
    public List<DownloadView> ofPackage(Links links) {
        return ofTables(List.of(SiteTable.DATAPACKAGE), links);
    }

    /** Downloads of the coverage. */
    public List<DownloadView> ofCoverage(Links links) {
        return ofTables(List.of(SiteTable.COVERAGE), links);
    }

    /** The sources, their reports and values, and the totals. */
    public List<DownloadView> ofSources(Links links) {
        return ofTables(
                List.of(SiteTable.TOTALS, SiteTable.SOURCES, SiteTable.SOURCE_REPORTS, SiteTable.SOURCE_VALUES), links);
    }

    private List<DownloadView> ofTables(List<SiteTable> tables, Links links) {
        List<DownloadView> downloads = new ArrayList<>();
        for (DataFormat format : DataFormat.values()) {
            for (SiteTable table : tables) {
                if (table.formats().contains(format)) {
                    BiFunction<DataFormat, Integer, SitePath> address =
                            (form, part) -> Addresses.siteData(table.key(), form, part);
                    add(downloads, words.get(word(table)), format, parts.count(table), address, links);
                }
            }
        }
        return downloads;
    }

    /** The key of a table's name: {@code downloadObservations}. */
    private static String word(SiteTable table) {
        return switch (table) {
            case OBSERVATIONS -> "downloadObservations";
            case INDICATORS -> "downloadIndicators";
            case CHECKS -> "downloadChecks";
            case COVERAGE -> "downloadCoverage";
            case SOURCES -> "downloadSources";
            case SOURCE_REPORTS -> "downloadSourceReports";
            case SOURCE_VALUES -> "downloadSourceValues";
            case TOTALS -> "downloadTotals";
            case DATAPACKAGE -> "downloadPackage";
            case ORGANIZATIONS, REPORTS -> throw new IllegalArgumentException(table.key());
        };
    }

    private List<DownloadView> inEveryForm(
            String title, int count, BiFunction<DataFormat, Integer, SitePath> address, Links links) {
        List<DownloadView> downloads = new ArrayList<>();
        for (DataFormat format : DataFormat.values()) {
            add(downloads, title, format, count, address, links);
        }
        return downloads;
    }

    private void add(
            List<DownloadView> downloads,
            String title,
            DataFormat format,
            int count,
            BiFunction<DataFormat, Integer, SitePath> address,
            Links links) {
        if (!links.has(OutputKind.DATA)) {
            return;
        }
        for (int part = 1; part <= count; part++) {
            String href = links.to(address.apply(format, part));
            downloads.add(new DownloadView(numbered(title, part), href, words.get(word(format))));
        }
    }

    private static String word(DataFormat format) {
        return switch (format) {
            case XLSX -> "downloadXlsx";
            case CSV -> "downloadCsv";
            case JSON -> "downloadJson";
        };
    }

    /** A file's title; from the second part on with its number. */
    private static String numbered(String title, int part) {
        return part == 1 ? title : title + " " + part;
    }
}
