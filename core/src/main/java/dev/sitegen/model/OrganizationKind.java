package dev.sitegen.model;

import java.util.Locale;

/** Kind of an organization; deadlines and lists depend on it. */
public enum OrganizationKind {
    GOVERNMENT,
    DEPARTMENT,
    TOWN,
    SUBDISTRICT,
    INSTITUTION,
    OTHER;

    /** The word in organizations.yaml. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
