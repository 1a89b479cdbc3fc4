package dev.sitegen.internal.read.config;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.config.value.Fields;
import dev.sitegen.internal.read.config.value.IdEntries;
import dev.sitegen.internal.read.config.value.IdKind;
import dev.sitegen.internal.read.config.value.Limits;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Entry;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Mapping;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Scalar;
import dev.sitegen.model.Column;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the columns of a site, each with the rules for its reports. */
final class ColumnsReader {

    private static final List<String> KEYS = List.of(
            "name", "description", "keywords", "type", "form", "deadlines", "basis", "from", "sections", "yearEnds");

    private static final String DEFAULT_TYPE = "信息公开目录";

    /** The most columns, each of which has a link on every page. */
    private static final int MOST_COLUMNS = 200;

    /** The most keywords of a column, which are on every page of it. */
    private static final int MOST_KEYWORDS = 100;

    private final Map<String, ColumnRules> shipped;
    private final String defaultType;
    private final Problems problems;

    /** @param language the language of the site */
    ColumnsReader(Locale language, Problems problems) {
        this.shipped = ColumnRules.shipped(language);
        this.defaultType = isChinese(language) ? DEFAULT_TYPE : "";
        this.problems = problems;
    }

    /** The ColumnType tag is a Chinese standard's: a site in another language has it only where a column says so. */
    private static boolean isChinese(Locale language) {
        return language.getLanguage().equals("zh");
    }

    /**
     * The columns of a site.
     *
     * @param columns the columns by id, in order
     * @param sections the parts that the reports of a column must have, by its id
     * @param unread ids of columns that could not be read
     */
    record ColumnsOfSite(Map<String, Column> columns, Map<String, SectionRules> sections, Set<String> unread) {}

    /** @param site the keys of site.yaml */
    ColumnsOfSite read(Fields site) {
        IdEntries ids = ids(site);
        Map<String, Column> columns = new LinkedHashMap<>();
        Map<String, SectionRules> sections = new HashMap<>();
        for (Entry entry :
                Limits.upTo(MOST_COLUMNS, "columns", ids.entries(), e -> e.key().position(), problems)) {
            Scalar id = entry.key();
            ColumnRules known = shipped.getOrDefault(id.text(), ColumnRules.NONE);
            if (entry.value() instanceof Mapping mapping) {
                Fields fields = Fields.of(mapping, problems, KEYS.toArray(String[]::new));
                ColumnRules rules = known.changedBy(fields, problems);
                sections.put(id.text(), rules.sections());
                columns.put(id.text(), column(id, fields, rules));
            } else {
                problems.add(Code.WRONG_TYPE, entry.value().position(), id.text(), "mapping");
                columns.put(id.text(), unreadable(id, known));
            }
        }
        return new ColumnsOfSite(columns, sections, ids.unread());
    }

    private IdEntries ids(Fields site) {
        Mapping mapping = site.mapping("columns");
        if (mapping.entries().isEmpty()) {
            site.reportMissing("columns");
        }
        return IdEntries.of(mapping, IdKind.COLUMN, Set.of(), problems);
    }

    private Column column(Scalar id, Fields fields, ColumnRules rules) {
        String type = PageText.of(fields, "type", problems);
        return new Column(
                id.text(),
                PageText.required(fields, "name", problems),
                PageText.of(fields, "description", problems),
                Limits.upTo(
                        MOST_KEYWORDS,
                        "keywords",
                        fields.words("keywords"),
                        k -> fields.positionOf("keywords"),
                        problems),
                type.isEmpty() ? defaultType : type,
                fields.text("form"),
                rules.deadlines(),
                rules.yearEnds(),
                id.position());
    }

    /** A column whose value is no mapping: its id is its name. */
    private Column unreadable(Scalar id, ColumnRules known) {
        return new Column(
                id.text(),
                id.text(),
                "",
                List.of(),
                defaultType,
                "",
                known.deadlines(),
                known.yearEnds(),
                id.position());
    }
}
