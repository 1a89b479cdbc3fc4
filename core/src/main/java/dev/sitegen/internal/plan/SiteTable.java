package dev.sitegen.internal.plan;

import dev.sitegen.model.DataFormat;
import java.util.List;
import java.util.Locale;

/** The data files about the whole site. */
public enum SiteTable {
    /** The dictionary. */
    INDICATORS,
    /** The organizations. */
    ORGANIZATIONS,
    /** The reports. */
    REPORTS,
    /** Every figure. */
    OBSERVATIONS,
    /** Every verdict. */
    CHECKS,
    /** The coverage: reports published, late and missing. */
    COVERAGE,
    /** The sources whose data are added up. */
    SOURCES,
    /** The number of reports of each source. */
    SOURCE_REPORTS,
    /** The values of each source. */
    SOURCE_VALUES,
    /** The totals over the sources. */
    TOTALS,
    /** The description of the other files. */
    DATAPACKAGE;

    /** Its name without an extension. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether it is about the sources of a site, and only there if it has any. */
    public boolean isOfSources() {
        return this == SOURCES || this == SOURCE_REPORTS || this == SOURCE_VALUES || this == TOTALS;
    }

    /** The forms in which it can be downloaded. */
    public List<DataFormat> formats() {
        return switch (this) {
            case DATAPACKAGE -> List.of(DataFormat.JSON);
            // People have the workbooks of a year and of an indicator, which no spreadsheet refuses for their length.
            case OBSERVATIONS -> List.of(DataFormat.CSV);
            case SOURCES, TOTALS -> List.of(DataFormat.XLSX, DataFormat.CSV, DataFormat.JSON);
            case SOURCE_REPORTS, SOURCE_VALUES -> List.of(DataFormat.CSV, DataFormat.JSON);
            default -> List.of(DataFormat.XLSX, DataFormat.CSV);
        };
    }
}
