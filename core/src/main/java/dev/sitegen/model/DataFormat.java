package dev.sitegen.model;

import java.util.Locale;

/** The forms in which figures can be downloaded. */
public enum DataFormat {
    CSV("text/csv"),
    JSON("application/json"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    DataFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Its media type, as IANA registers it. */
    public String mediaType() {
        return mediaType;
    }

    /** How the names of its files end, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
