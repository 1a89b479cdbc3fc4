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
    /** The description of the other files. */
    DATAPACKAGE;

    /** Its name without an extension. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The forms in which it can be downloaded. */
    public List<DataFormat> formats() {
        return switch (this) {
            case DATAPACKAGE -> List.of(DataFormat.JSON);
            // People have the workbooks of a year and of an indicator, which no spreadsheet refuses for their length.
            case OBSERVATIONS -> List.of(DataFormat.CSV);
            default -> List.of(DataFormat.XLSX, DataFormat.CSV);
        };
    }
}
