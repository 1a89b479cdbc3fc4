package dev.sitegen.model;

import java.util.Locale;

/** The forms in which figures can be downloaded, in the order in which pages offer them: for people first. */
public enum DataFormat {
    /** An Office Open XML workbook. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** Comma-separated values in UTF-8 (RFC 4180). */
    CSV("text/csv"),
    /** JSON in UTF-8 (RFC 8259). */
    JSON("application/json");

    private final String mediaType;

    DataFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** {@return its media type, as IANA registers it} */
    public String mediaType() {
        return mediaType;
    }

    /** {@return the extension of its files, without the dot} */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
