package dev.sitegen.internal.render.data;

import dev.sitegen.internal.render.data.Field.Type;
import dev.sitegen.internal.render.data.Table.Reference;
import dev.sitegen.internal.rule.SourceTotals;
import dev.sitegen.internal.rule.SourceTotals.Total;
import dev.sitegen.model.Column;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Quantity;
import dev.sitegen.model.Site;
import dev.sitegen.model.SourceSite;
import dev.sitegen.model.SourceSite.Reports;
import dev.sitegen.model.SourceSite.Value;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tables of the sources of a site: which there are, how many reports and which values each has, and the totals. */
final class SourceTable {

    private static final Reference TO_SOURCE = Reference.to("sources", "source", "id");
    private static final Reference TO_INDICATOR = Reference.to(SiteTables.INDICATORS, "indicator", "id");

    private final Site site;
    private final DataTexts words;
    private final SharedFields shared;

    SourceTable(Site site, DataTexts words, SharedFields shared) {
        this.site = site;
        this.words = words;
        this.shared = shared;
    }

    /** The sources. */
    Table<SourceSite> sources() {
        return new Table<>(
                "sources",
                List.of(
                        Field.required("id", Type.CODE, SourceSite::id),
                        Field.required("name", Type.TEXT, SourceSite::name),
                        Field.oneOf(
                                "state",
                                words.categories("source", SourceSite.State.values()),
                                source -> source.state().key()),
                        Field.optional("manifest", Type.CODE, SourceSite::manifest),
                        Field.optional("url", Type.ADDRESS, source -> source.href(""))),
                List.of("id"),
                List.of(),
                () -> site.sources().stream());
    }

    /** The number of reports of a source in a column on a year. */
    record ReportsRow(SourceSite source, Reports reports) {

        static Stream<ReportsRow> of(Collection<SourceSite> sources) {
            return sources.stream()
                    .flatMap(source -> source.reports().stream().map(each -> new ReportsRow(source, each)));
        }
    }

    /** Number of reports, by source, column and year. */
    Table<ReportsRow> reports() {
        return new Table<>(
                "source_reports",
                List.of(
                        source((ReportsRow r) -> r.source()),
                        shared.column((ReportsRow r) -> r.reports().column()),
                        shared.year((ReportsRow r) -> r.reports().year()),
                        Field.required(
                                "published",
                                Type.INTEGER,
                                r -> String.valueOf(r.reports().published())),
                        Field.optional(
                                "required",
                                Type.INTEGER,
                                r -> r.reports().required().map(String::valueOf).orElse(""))),
                List.of("source", "column", "year"),
                List.of(TO_SOURCE),
                () -> ReportsRow.of(site.sources()));
    }

    /** A value of a source. */
    record ValueRow(SourceSite source, String indicator, Value value) {

        static Stream<ValueRow> of(Collection<SourceSite> sources) {
            return sources.stream()
                    .flatMap(source -> source.values().entrySet().stream()
                            .flatMap(entry -> entry.getValue().stream()
                                    .map(value -> new ValueRow(source, entry.getKey(), value))));
        }
    }

    /** Values, by source, indicator, column and year. */
    Table<ValueRow> values() {
        return new Table<>(
                "source_values",
                List.of(
                        source((ValueRow r) -> r.source()),
                        indicator((ValueRow r) -> site.indicators().get(r.indicator())),
                        shared.column((ValueRow r) -> r.value().column()),
                        shared.year((ValueRow r) -> r.value().year()),
                        Field.optional(
                                "value",
                                Type.NUMBER,
                                r -> r.value().quantity().map(Facts::value).orElse("")),
                        Field.optional(
                                "unit",
                                Type.TEXT,
                                r -> site.indicators().get(r.indicator()).unit()),
                        qualifier((ValueRow r) -> r.value().quantity()),
                        Field.required(
                                "organizations",
                                Type.INTEGER,
                                r -> String.valueOf(r.value().organizations())),
                        Field.optional(
                                "url",
                                Type.ADDRESS,
                                r -> r.source().href(r.value().page()))),
                List.of("source", "indicator", "column", "year"),
                List.of(TO_SOURCE, TO_INDICATOR),
                () -> ValueRow.of(site.sources()));
    }

    /** A total over all sources. */
    record TotalRow(Indicator indicator, Column column, int year, Total total) {}

    /** Totals, by indicator, column and year. */
    Table<TotalRow> totals() {
        return new Table<>(
                "totals",
                List.of(
                        indicator((TotalRow r) -> r.indicator()),
                        shared.column((TotalRow r) -> r.column().id()),
                        shared.year((TotalRow r) -> r.year()),
                        Field.required(
                                "value",
                                Type.NUMBER,
                                r -> r.total().sum().map(Facts::value).orElse("")),
                        Field.optional("unit", Type.TEXT, r -> r.indicator().unit()),
                        qualifier((TotalRow r) -> r.total().sum()),
                        Field.required(
                                "counted",
                                Type.INTEGER,
                                r -> String.valueOf(r.total().counted())),
                        Field.required(
                                "missing",
                                Type.INTEGER,
                                r -> String.valueOf(r.total().missing().size()))),
                List.of("indicator", "column", "year"),
                List.of(TO_INDICATOR),
                this::allTotals);
    }

    private Stream<TotalRow> allTotals() {
        return site.indicators().values().stream()
                .filter(indicator -> indicator.numbers().total())
                .flatMap(indicator -> site.columns().values().stream()
                        .flatMap(column -> site.sources().stream()
                                .flatMap(source -> source.values(indicator.id()).stream())
                                .filter(value -> value.column().equals(column.id()))
                                .map(Value::year)
                                .distinct()
                                .sorted()
                                .map(year -> new TotalRow(
                                        indicator,
                                        column,
                                        year,
                                        SourceTotals.of(site.sources(), indicator, column.id(), year)))
                                .filter(row -> row.total().sum().isPresent())));
    }

    private static <T> Field<T> source(Function<T, SourceSite> source) {
        return Field.required("source", Type.CODE, source.andThen(SourceSite::id))
                .shownAs(source.andThen(SourceSite::name));
    }

    private static <T> Field<T> indicator(Function<T, Indicator> indicator) {
        return Field.required("indicator", Type.CODE, indicator.andThen(Indicator::id))
                .shownAs(indicator.andThen(Indicator::name));
    }

    private static <T> Field<T> qualifier(Function<T, Optional<Quantity>> quantity) {
        return Field.optional(
                "qualifier",
                Type.CODE,
                quantity.andThen(q -> q.map(found -> found.qualifier().symbol()).orElse("")));
    }
}
