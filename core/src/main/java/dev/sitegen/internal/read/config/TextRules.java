package dev.sitegen.internal.read.config;

import java.util.List;
import java.util.Map;

/**
 * What the texts of reports must keep to.
 *
 * @param sections which parts they must have, by column
 * @param residue what must not be left over in them
 */
public record TextRules(Map<String, SectionRules> sections, List<ResidueRule> residue) {

    public TextRules {
        sections = Map.copyOf(sections);
        residue = List.copyOf(residue);
    }

    /** Which parts the reports of a column must have. */
    public SectionRules sections(String column) {
        return sections.getOrDefault(column, SectionRules.NONE);
    }
}
