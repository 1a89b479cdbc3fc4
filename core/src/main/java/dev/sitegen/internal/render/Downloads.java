package dev.sitegen.internal.render;

import dev.sitegen.internal.plan.Output.SiteTable;
import dev.sitegen.model.Addresses;
import dev.sitegen.model.DataFormat;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.SitePath;
import dev.sitegen.view.DownloadView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The links to the data files. */
final class Downloads {

    private final Words words;

    Downloads(Words words) {
        this.words = words;
    }

    /** The figures of an indicator in every form. */
    List<DownloadView> ofIndicator(Indicator indicator, Links links) {
        String title = words.fill("downloadIndicator", indicator.name());
        return inEveryForm(title, format -> Addresses.indicatorData(indicator.id(), format), links);
    }

    /** The figures of a year in every form. */
    List<DownloadView> ofYear(int year, Links links) {
        String title = words.fill("downloadYear", String.valueOf(year));
        return inEveryForm(title, format -> Addresses.yearData(year, format), links);
    }

    /** The files about the whole site. */
    List<DownloadView> ofSite(Links links) {
        return List.of(
                ofSite("downloadObservations", SiteTable.OBSERVATIONS, "CSV", links),
                ofSite("downloadIndicators", SiteTable.INDICATORS, "CSV", links),
                ofSite("downloadChecks", SiteTable.CHECKS, "CSV", links),
                ofSite("downloadPackage", SiteTable.DATAPACKAGE, "JSON", links));
    }

    /** Who has published and who has not. */
    DownloadView ofCoverage(Links links) {
        return ofSite("downloadCoverage", SiteTable.COVERAGE, "CSV", links);
    }

    private DownloadView ofSite(String title, SiteTable table, String type, Links links) {
        return new DownloadView(words.get(title), links.to(Addresses.data(table.fileName())), type);
    }

    private static List<DownloadView> inEveryForm(String title, Function<DataFormat, SitePath> address, Links links) {
        List<DownloadView> downloads = new ArrayList<>();
        for (DataFormat format : DataFormat.values()) {
            downloads.add(new DownloadView(title, links.to(address.apply(format)), format.name()));
        }
        return downloads;
    }
}
