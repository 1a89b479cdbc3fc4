package dev.sitegen.model;

import java.util.Locale;

/** The formats in which a report may bring the tables of its form. */
public enum TableFormat {
    /** Comma-separated values in UTF-8. */
    CSV,
    /** An Office Open XML workbook. */
    XLSX;

    /** {@return the ending of the names of its files, with the dot: {@code .csv}} */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
