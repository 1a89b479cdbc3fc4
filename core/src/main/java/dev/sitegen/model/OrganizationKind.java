package dev.sitegen.model;

import java.util.Locale;

/** Kind of an organization; deadlines and lists depend on it. */
public enum OrganizationKind {
    /** 政府: the government of a county or of what is above it. */
    GOVERNMENT,
    /** 部门: a department of a government. */
    DEPARTMENT,
    /** 乡镇: a township or town. */
    TOWN,
    /** 街道: a subdistrict office. */
    SUBDISTRICT,
    /** 事业单位: a public institution, such as a school or hospital. */
    INSTITUTION,
    /** 其他: any other organization. */
    OTHER;

    /** {@return the word in organizations.yaml} */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
