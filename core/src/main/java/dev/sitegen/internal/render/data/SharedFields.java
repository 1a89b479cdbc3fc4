package dev.sitegen.internal.render.data;

import dev.sitegen.internal.render.data.Field.Category;
import dev.sitegen.internal.render.data.Field.Type;
import dev.sitegen.internal.render.data.Table.Reference;
import dev.sitegen.model.Site;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Columns that several tables have, and the tables that they lead to. */
final class SharedFields {

    static final List<String> REPORT_KEY = List.of("organization", "column", "year");
    static final Reference TO_ORGANIZATION = Reference.to(SiteTables.ORGANIZATIONS, "organization", "id");
    static final Reference TO_REPORT = new Reference(REPORT_KEY, SiteTables.REPORTS, REPORT_KEY);

    private final Site site;
    private final List<Category> columns;

    SharedFields(Site site) {
        this.site = site;
        this.columns = site.columns().values().stream()
                .map(column -> new Category(column.id(), column.name()))
                .toList();
    }

    /** The column with the organization of a row, by its id for programs and by its name for people. */
    <T> Field<T> organization(Function<T, String> id) {
        return Field.required("organization", Type.CODE, id).shownAs(id.andThen(this::organization));
    }

    /** The column with the column of the site that a row belongs to. */
    <T> Field<T> column(Function<T, String> id) {
        return Field.oneOf("column", columns, id);
    }

    /** The column with the year that a row is about. */
    <T> Field<T> year(ToIntFunction<T> year) {
        return Field.required("year", Type.YEAR, row -> String.valueOf(year.applyAsInt(row)));
    }

    /** The name of an organization. */
    String organization(String id) {
        return site.organizations().get(id).name();
    }

    /** The word for a constant in YAML files and in data. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
