package dev.sitegen.internal.read.config;

import dev.sitegen.internal.read.personal.AllowedData;
import dev.sitegen.internal.unit.OwnUnits;
import java.util.List;
import java.util.Map;

/**
 * Requirements on the texts of reports.
 *
 * @param sections which parts they must have, by column
 * @param residue the rules for leftovers in them
 * @param fields the fields of front matter that site.yaml declares
 * @param units the units that site.yaml declares
 * @param allowed the personal data that may be published
 */
public record TextRules(
        Map<String, SectionRules> sections,
        List<ResidueRule> residue,
        OwnFields fields,
        OwnUnits units,
        AllowedData allowed) {

    public TextRules {
        sections = Map.copyOf(sections);
        residue = List.copyOf(residue);
    }

    /** Parts that the reports of a column must have. */
    public SectionRules sections(String column) {
        return sections.getOrDefault(column, SectionRules.NONE);
    }
}
