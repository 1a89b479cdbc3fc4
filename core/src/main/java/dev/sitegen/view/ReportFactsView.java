package dev.sitegen.view;

import java.util.List;
import java.util.Map;

/**
 * Facts about a report.
 *
 * @param date when it was published, {@code 2024-02-18 09:00}
 * @param dateTime the same for {@code <time datetime>}
 * @param source 来源
 * @param organization the organization, with the link to its page
 * @param year the year reported on, with the link to its index
 * @param information the rows of the information table, only those that have a value
 * @param fields the fields of its front matter that site.yaml declares, as text by key; those with a name are rows of {@code
 *     information} as well, but no flags
 */
public record ReportFactsView(
        String date,
        String dateTime,
        String source,
        LinkView organization,
        LinkView year,
        List<FieldView> information,
        Map<String, String> fields) {}
