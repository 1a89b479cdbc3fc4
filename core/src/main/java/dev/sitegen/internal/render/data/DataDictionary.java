package dev.sitegen.internal.render.data;

import dev.sitegen.internal.plan.SiteTable;
import dev.sitegen.model.Site;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The tables of a site and their columns in words, as the data package has them. */
public final class DataDictionary {

    private static final int SAMPLE_ROWS = 3;

    private final Site site;
    private final DataTexts words;
    private final SiteTables tables;

    /** @param words the theme's words; those that it does not have are there in the site's language */
    public DataDictionary(Site site, Map<String, String> words) {
        this.site = site;
        this.words = DataTexts.of(site.info().language(), words);
        this.tables = new SiteTables(site, this.words, WebAddresses.of(site));
    }

    /** A table with its title, a description or nothing, its columns, and its first rows as they are in CSV. */
    public record Entry(
            SiteTable table, String title, String description, List<Column> columns, List<List<String>> sample) {

        public Entry {
            columns = List.copyOf(columns);
            sample = List.copyOf(sample);
        }
    }

    /** A column with its name in CSV, its title, and a description or nothing. */
    public record Column(String name, String title, String description) {}

    /** The tables that a site with a dictionary has; of one without, those that need none. */
    public List<Entry> entries() {
        return tables.all().stream()
                .filter(table -> !site.indicators().isEmpty() || needsNoFigures(of(table)))
                .map(this::entry)
                .toList();
    }

    private static boolean needsNoFigures(SiteTable table) {
        return table == SiteTable.COVERAGE || table.isOfSources();
    }

    private static SiteTable of(Table<?> table) {
        return SiteTable.valueOf(table.name().toUpperCase(Locale.ROOT));
    }

    /** Number of rows of the tables of the dictionary, of sources and of figures; other tables are counted without reading them. */
    public int rows(SiteTable table) {
        return table != SiteTable.OBSERVATIONS
                ? tables.all().stream()
                        .filter(each -> of(each) == table)
                        .mapToInt(each -> (int) each.rows().get().count())
                        .sum()
                : site.reports().stream()
                        .mapToInt(report -> Facts.figures(report).size())
                        .sum();
    }

    private Entry entry(Table<?> table) {
        String key = "dataTable." + table.name();
        return new Entry(
                of(table),
                words.get(key),
                words.ifAny(key + ".description"),
                table.fields().stream().map(field -> column(table, field)).toList(),
                table.sample(SAMPLE_ROWS));
    }

    private Column column(Table<?> table, Field<?> field) {
        String key = words.ofField(table.name(), field.name());
        return new Column(field.name(), words.get(key), words.ifAny(key + ".description"));
    }
}
