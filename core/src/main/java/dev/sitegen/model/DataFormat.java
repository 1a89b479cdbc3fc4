package dev.sitegen.model;

import java.util.Locale;

/** The forms in which figures can be downloaded, in the order in which pages offer them: for people first. */
public enum DataFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv"),
    JSON("application/json");

    private final String mediaType;

    DataFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Its media type, as IANA registers it. */
    public String mediaType() {
        return mediaType;
    }

    /** Extension of its files, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
