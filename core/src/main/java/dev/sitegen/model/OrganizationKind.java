package dev.sitegen.model;

import java.util.Locale;

/** What sort of body an organization is; deadlines and lists go by it. */
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
