package dev.sitegen.internal.render;

import dev.sitegen.internal.plan.DataParts;
import dev.sitegen.internal.plan.Output.SiteTable;
import dev.sitegen.model.Addresses;
import dev.sitegen.model.DataFormat;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.OutputKind;
import dev.sitegen.model.SitePath;
import dev.sitegen.view.DownloadView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/** The links to the data files; none when there are no such files. */
final class Downloads {

    private final Words words;
    private final DataParts parts;

    Downloads(Words words, DataParts parts) {
        this.words = words;
        this.parts = parts;
    }

    /** The figures of an indicator in every form. */
    List<DownloadView> ofIndicator(Indicator indicator, Links links) {
        String title = words.fill("downloadIndicator", indicator.name());
        return inEveryForm(
                title,
                parts.count(indicator),
                (format, part) -> Addresses.indicatorData(indicator.id(), format, part),
                links);
    }

    /** The figures of a year in every form. */
    List<DownloadView> ofYear(int year, Links links) {
        String title = words.fill("downloadYear", String.valueOf(year));
        return inEveryForm(title, parts.count(year), (format, part) -> Addresses.yearData(year, format, part), links);
    }

    /** The files about the whole site. */
    List<DownloadView> ofSite(Links links) {
        if (!links.has(OutputKind.DATA)) {
            return List.of();
        }
        List<DownloadView> downloads = new ArrayList<>();
        add(downloads, "downloadObservations", SiteTable.OBSERVATIONS, links);
        add(downloads, "downloadIndicators", SiteTable.INDICATORS, links);
        add(downloads, "downloadChecks", SiteTable.CHECKS, links);
        add(downloads, "downloadPackage", SiteTable.DATAPACKAGE, links);
        return downloads;
    }

    /** Who has published and who has not. */
    List<DownloadView> ofCoverage(Links links) {
        List<DownloadView> downloads = new ArrayList<>();
        if (links.has(OutputKind.DATA)) {
            add(downloads, "downloadCoverage", SiteTable.COVERAGE, links);
        }
        return downloads;
    }

    private void add(List<DownloadView> downloads, String title, SiteTable table, Links links) {
        for (int part = 1; part <= parts.count(table); part++) {
            String href = links.to(Addresses.data(table.key(), table.extension(), part));
            String type = table.extension().toUpperCase(Locale.ROOT);
            downloads.add(new DownloadView(numbered(words.get(title), part), href, type));
        }
    }

    /** A file's title; from the second part on with its number. */
    private static String numbered(String title, int part) {
        return part == 1 ? title : title + " " + part;
    }

    private static List<DownloadView> inEveryForm(
            String title, int parts, BiFunction<DataFormat, Integer, SitePath> address, Links links) {
        List<DownloadView> downloads = new ArrayList<>();
        if (!links.has(OutputKind.DATA)) {
            return downloads;
        }
        for (DataFormat format : DataFormat.values()) {
            for (int part = 1; part <= parts; part++) {
                String href = links.to(address.apply(format, part));
                downloads.add(new DownloadView(numbered(title, part), href, format.name()));
            }
        }
        return downloads;
    }
}
