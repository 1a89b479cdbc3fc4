package dev.sitegen.internal.render.data;

import dev.sitegen.diagnostic.Severity;
import dev.sitegen.internal.base.text.Json;
import dev.sitegen.internal.render.data.Field.Category;
import dev.sitegen.internal.render.data.Field.Type;
import dev.sitegen.internal.render.data.Table.Reference;
import dev.sitegen.model.Duty;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Organization;
import dev.sitegen.model.OrganizationKind;
import dev.sitegen.model.Outcome;
import dev.sitegen.model.Qualifier;
import dev.sitegen.model.Report;
import dev.sitegen.model.ReportKey;
import dev.sitegen.model.Series;
import dev.sitegen.model.Site;
import dev.sitegen.model.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of a site. Their names and columns are what users build on: columns may be added at the end, no more. */
final class SiteTables {

    private static final String INDICATORS = "indicators";
    private static final String ORGANIZATIONS = "organizations";
    private static final String REPORTS = "reports";
    private static final List<String> REPORT_KEY = List.of("organization", "column", "year");
    private static final Reference TO_INDICATOR = Reference.to(INDICATORS, "indicator", "id");
    private static final Reference TO_ORGANIZATION = Reference.to(ORGANIZATIONS, "organization", "id");
    private static final Reference TO_REPORT = new Reference(REPORT_KEY, REPORTS, REPORT_KEY);

    // What is the same in all rows, and what only observations.csv states, is left out.
    private static final List<String> OF_INDICATOR =
            List.of("organization", "column", "year", "value", "unit", "qualifier", "raw", "url", "comment");
    private static final List<String> OF_REPORT = List.of("indicator", "value", "unit", "qualifier", "raw", "comment");
    private static final List<String> OF_YEAR =
            List.of("indicator", "organization", "column", "value", "unit", "qualifier", "raw", "url", "comment");

    private final Site site;
    private final DataTexts words;
    private final WebAddresses addresses;
    private final List<Category> columns;
    private final Table<FigureRow> ofIndicator;
    private final Table<FigureRow> ofYear;
    private final Table<FigureRow> ofReport;

    SiteTables(Site site, DataTexts words, WebAddresses addresses) {
        this.site = site;
        this.words = words;
        this.addresses = addresses;
        this.columns = site.columns().values().stream()
                .map(column -> new Category(column.id(), column.name()))
                .toList();
        this.ofIndicator = observations().only(OF_INDICATOR);
        this.ofYear = observations().only(OF_YEAR);
        this.ofReport = observations().only(OF_REPORT);
    }

    List<Table<?>> all() {
        List<Table<?>> tables =
                new ArrayList<>(List.of(indicators(), organizations(), reports(), observations(), checks()));
        if (site.coverage().isPresent()) {
            tables.add(coverage());
        }
        return tables;
    }

    /** The dictionary. */
    Table<Indicator> indicators() {
        return new Table<>(
                INDICATORS,
                List.of(
                        Field.required("id", Type.CODE, Indicator::id),
                        Field.required("name", Type.TEXT, Indicator::name),
                        Field.optional("unit", Type.TEXT, Indicator::unit),
                        Field.optional("group", Type.TEXT, Indicator::group),
                        Field.optional("definition", Type.TEXT, Indicator::definition),
                        Field.optional(
                                "precision", Type.INTEGER, i -> text(i.numbers().precision())),
                        Field.oneOf(
                                "better",
                                words.categories("better", Indicator.Better.values()),
                                i -> key(i.numbers().better())),
                        Field.required(
                                        "total",
                                        Type.FLAG,
                                        (Indicator i) ->
                                                String.valueOf(i.numbers().total()))
                                .shownAs(i -> words.get(i.numbers().total() ? "dataYes" : "dataNo")),
                        Field.optional("from", Type.YEAR, i -> text(i.lifetime().from())),
                        Field.optional("to", Type.YEAR, i -> text(i.lifetime().to())),
                        Field.optional("breaks", Type.MAP, SiteTables::breaks).shownAs(this::shownBreaks),
                        Field.optional("notes", Type.LIST, SiteTables::notes)
                                .shownAs(i -> String.join("\n", i.notes())),
                        Field.optional(
                                "explainAbove",
                                Type.NUMBER,
                                i -> i.numbers()
                                        .explainAbove()
                                        .map(Facts::plain)
                                        .orElse("")),
                        Field.required("url", Type.ADDRESS, addresses::of)),
                List.of("id"),
                List.of(),
                () -> site.indicators().values().stream()
                        .filter(i -> !i.isCell() || !site.observations(i.id()).isEmpty()));
    }

    /** The organizations. */
    Table<Organization> organizations() {
        return new Table<>(
                ORGANIZATIONS,
                List.of(
                        Field.required("id", Type.CODE, Organization::id),
                        Field.required("name", Type.TEXT, Organization::name),
                        Field.oneOf("kind", words.categories("kind", OrganizationKind.values()), o -> key(o.kind())),
                        Field.optional(
                                        "parent",
                                        Type.CODE,
                                        (Organization o) -> o.parent().orElse(""))
                                .shownAs(o -> o.parent().map(this::organization).orElse("")),
                        Field.optional("code", Type.TEXT, Organization::code),
                        Field.optional("since", Type.DATE, o -> text(o.since())),
                        Field.optional("until", Type.DATE, o -> text(o.until())),
                        Field.required("url", Type.ADDRESS, o -> addresses.ofOrganization(o.id()))),
                List.of("id"),
                List.of(Reference.to("", "parent", "id")),
                () -> site.organizations().values().stream());
    }

    /** The reports. */
    Table<Report> reports() {
        return new Table<>(
                REPORTS,
                List.of(
                        body((Report r) -> r.key().organization()),
                        Field.oneOf("column", columns, r -> r.key().column()),
                        Field.required("year", Type.YEAR, r -> year(r.key())),
                        Field.required("title", Type.TEXT, Report::title),
                        Field.required("published", Type.INSTANT, r -> Facts.published(r, site.info())),
                        Field.optional(
                                "written",
                                Type.DATE,
                                r -> text(r.front().record().written())),
                        Field.required("source", Type.TEXT, r -> Facts.source(r, site)),
                        Field.optional("author", Type.TEXT, r -> r.front().author()),
                        Field.optional(
                                "indexNumber",
                                Type.TEXT,
                                r -> r.front().record().indexNumber()),
                        Field.optional(
                                "documentNumber",
                                Type.TEXT,
                                r -> r.front().record().documentNumber()),
                        Field.optional(
                                "validity", Type.TEXT, r -> r.front().record().validity()),
                        Field.required(
                                "figures",
                                Type.INTEGER,
                                r -> String.valueOf(Facts.figures(r).size())),
                        Field.required("url", Type.ADDRESS, addresses::of)),
                REPORT_KEY,
                List.of(TO_ORGANIZATION),
                () -> site.reports().stream());
    }

    /** Every figure: what each report states, one row an indicator. */
    Table<FigureRow> observations() {
        return new Table<>(
                "observations",
                List.of(
                        Field.required(
                                        "indicator",
                                        Type.CODE,
                                        (FigureRow r) -> r.figure().indicator())
                                .shownAs(r -> indicator(r.figure().indicator())),
                        body((FigureRow r) -> r.key().organization()),
                        Field.oneOf("column", columns, r -> r.key().column()),
                        Field.required("year", Type.YEAR, r -> year(r.key())),
                        Field.required("value", Type.NUMBER, r -> Facts.value(r.quantity())),
                        Field.optional("unit", Type.TEXT, r -> r.quantity().unit()),
                        Field.oneOf(
                                "qualifier",
                                qualifiers(),
                                r -> r.quantity().qualifier().symbol()),
                        Field.required(
                                "decimals",
                                Type.INTEGER,
                                r -> String.valueOf(r.quantity().decimals())),
                        Field.required("raw", Type.TEXT, r -> r.figure().raw()),
                        Field.optional("section", Type.TEXT, FigureRow::section),
                        Field.required("url", Type.ADDRESS, r -> addresses.of(r.report(), r.figure())),
                        Field.oneOf("status", List.of(words.category("status", Facts.PUBLISHED)), r -> Facts.PUBLISHED),
                        Field.optional("comment", Type.TEXT, FigureRow::comment)),
                List.of("indicator", "organization", "column", "year"),
                List.of(TO_INDICATOR, TO_ORGANIZATION, TO_REPORT),
                () -> site.reports().stream().flatMap(FigureRow::of));
    }

    /** Writes the figures of an indicator, with the columns in which they differ, and leaves the stream open. */
    void write(Indicator indicator, OutputStream out) throws IOException {
        ofIndicator.write(site.observations(indicator.id()).stream().map(FigureRow::of), out);
    }

    /**
     * Writes some series of an indicator as {@link #write(Indicator, OutputStream)} does, organization by organization.
     */
    void writeSeries(List<Series> series, OutputStream out) throws IOException {
        ofIndicator.write(
                series.stream().flatMap(s -> s.observations().stream()).map(FigureRow::of), out);
    }

    /** Writes the figures of one report, with the columns in which they differ, and leaves the stream open. */
    void write(Report report, OutputStream out) throws IOException {
        ofReport.write(FigureRow.of(report), out);
    }

    /** Writes the figures of reports on one year, with the columns in which they differ, and leaves the stream open. */
    void write(List<Report> reports, OutputStream out) throws IOException {
        ofYear.write(reports.stream().flatMap(FigureRow::of), out);
    }

    /** Verdicts of every check of every report. */
    Table<Verdict> checks() {
        return new Table<>(
                "checks",
                List.of(
                        Field.required(
                                        "check",
                                        Type.TEXT,
                                        (Verdict v) -> v.rule().id())
                                .shownAs(v -> v.rule().name()),
                        body((Verdict v) -> v.report().key().organization()),
                        Field.oneOf("column", columns, v -> v.report().key().column()),
                        Field.required("year", Type.YEAR, v -> year(v.report().key())),
                        Field.oneOf(
                                "severity",
                                words.categories("severity", Severity.values()),
                                v -> key(v.rule().severity())),
                        Field.oneOf("verdict", verdicts(), v -> v.outcome().key()),
                        Field.optional("left", Type.TEXT, v -> v.left().text()),
                        Field.required("relation", Type.CODE, Verdict::relation),
                        Field.optional("right", Type.TEXT, v -> v.right().text()),
                        Field.required("explanation", Type.TEXT, words::explanation),
                        Field.required("url", Type.ADDRESS, addresses::of)),
                List.of("check", "organization", "column", "year"),
                List.of(TO_ORGANIZATION, TO_REPORT),
                () -> verdicts(site.reports()));
    }

    /** Verdicts of the checks of some reports. */
    Stream<Verdict> verdicts(List<Report> reports) {
        return site.rules().isEmpty() ? Stream.empty() : reports.stream().flatMap(r -> site.verdicts(r).stream());
    }

    /** Coverage: one row for every organization, column and year that is considered. */
    Table<Duty> coverage() {
        return new Table<>(
                "coverage",
                List.of(
                        body((Duty d) -> d.organization().id()),
                        Field.oneOf("column", columns, d -> d.column().id()),
                        Field.required("year", Type.YEAR, d -> String.valueOf(d.year())),
                        Field.oneOf(
                                "state",
                                words.categories("duty", Duty.State.values()),
                                d -> d.state().key()),
                        Field.optional(
                                "published",
                                Type.DATE,
                                d -> text(d.report().map(r -> r.published().toLocalDate()))),
                        Field.optional("deadline", Type.DATE, d -> text(d.deadline())),
                        Field.optional("days", Type.INTEGER, d -> d.days() == 0 ? "" : String.valueOf(d.days()))),
                REPORT_KEY,
                List.of(TO_ORGANIZATION),
                () -> duties(site.organizations().values()));
    }

    /** Duties of some organizations, by column, year (newest first) and organization. */
    Stream<Duty> duties(Collection<Organization> bodies) {
        return site.coverage().stream().flatMap(coverage -> coverage.of(bodies));
    }

    /** The column with the organization of a row, by its id for programs and by its name for people. */
    private <T> Field<T> body(Function<T, String> id) {
        return Field.required("organization", Type.CODE, id).shownAs(id.andThen(this::organization));
    }

    private String organization(String id) {
        return site.organizations().get(id).name();
    }

    private String indicator(String id) {
        return site.indicators().get(id).name();
    }

    private String shownBreaks(Indicator indicator) {
        return indicator.lifetime().breaks().entrySet().stream()
                .map(b -> words.fill("dataBreakFrom", String.valueOf(b.getKey()), b.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private List<Category> qualifiers() {
        return Arrays.stream(Qualifier.values())
                .map(q -> new Category(q.symbol(), words.qualifier(q)))
                .toList();
    }

    private List<Category> verdicts() {
        return Arrays.stream(Outcome.values())
                .map(o -> new Category(o.key(), words.outcome(o)))
                .toList();
    }

    private static String year(ReportKey key) {
        return String.valueOf(key.year());
    }

    /** The word for a constant in YAML files and in data. */
    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String text(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }

    private static String text(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }

    private static String breaks(Indicator indicator) {
        return indicator.lifetime().breaks().isEmpty() ? "" : json(out -> FigureJson.breaks(indicator, out));
    }

    private static String notes(Indicator indicator) {
        return indicator.notes().isEmpty() ? "" : json(out -> FigureJson.notes(indicator, out));
    }

    private static String json(Consumer<Json> part) {
        StringBuilder text = new StringBuilder();
        part.accept(Json.ofFile(text));
        return text.toString();
    }
}
