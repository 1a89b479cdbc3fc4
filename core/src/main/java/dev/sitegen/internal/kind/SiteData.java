package dev.sitegen.internal.kind;

import dev.sitegen.internal.plan.Planning;
import dev.sitegen.internal.plan.ShownFacts;
import dev.sitegen.internal.plan.SiteTable;
import dev.sitegen.internal.render.data.DataFiles;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.model.DataFormat;
import dev.sitegen.model.SitePath;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** A part of a data file about the whole site, counted from 1. */
public record SiteData(SiteTable table, DataFormat format, int part) implements DataFile {

    /** The first part, which most often is the only one. */
    public SiteData(SiteTable table, DataFormat format) {
        this(table, format, 1);
    }

    /** The tables; a site without a dictionary has no figures, and nothing but its coverage and its sources. */
    static List<SiteData> of(Planning site) {
        List<SiteData> files = new ArrayList<>();
        if (site.site().coverage().isPresent()) {
            add(SiteTable.COVERAGE, site, files);
        }
        boolean figures = !site.site().indicators().isEmpty();
        boolean sources = !site.site().sources().isEmpty();
        for (SiteTable table : SiteTable.values()) {
            if (table != SiteTable.COVERAGE && (table.isOfSources() ? sources : figures)) {
                add(table, site, files);
            }
        }
        return files;
    }

    private static void add(SiteTable table, Planning site, List<SiteData> files) {
        for (DataFormat format : table.formats()) {
            for (int part = 1; part <= site.parts().count(table); part++) {
                files.add(new SiteData(table, format, part));
            }
        }
    }

    @Override
    public SitePath path() {
        return Addresses.siteData(table.key(), format, part);
    }

    @Override
    public void shows(ShownFacts facts) {
        switch (table) {
            case REPORTS, OBSERVATIONS -> facts.frame().reportsIn(table, part);
            case INDICATORS,
                    ORGANIZATIONS,
                    CHECKS,
                    COVERAGE,
                    SOURCES,
                    SOURCE_REPORTS,
                    SOURCE_VALUES,
                    TOTALS,
                    DATAPACKAGE -> facts.everything();
        }
    }

    @Override
    public void write(DataFiles files, OutputStream out) throws IOException {
        files.write(table, format, part, out);
    }
}
