package dev.sitegen.internal.config;

import java.util.Map;

/**
 * What the texts of reports must keep to.
 *
 * @param sections which parts they must have, by column
 */
public record TextRules(Map<String, SectionRules> sections) {

    public TextRules {
        sections = Map.copyOf(sections);
    }

    /** Which parts the reports of a column must have. */
    public SectionRules sections(String column) {
        return sections.getOrDefault(column, SectionRules.NONE);
    }
}
