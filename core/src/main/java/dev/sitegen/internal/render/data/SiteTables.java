package dev.sitegen.internal.render.data;

import dev.sitegen.diagnostic.Severity;
import dev.sitegen.internal.render.data.Field.Category;
import dev.sitegen.internal.render.data.Field.Type;
import dev.sitegen.internal.render.data.Table.Reference;
import dev.sitegen.model.Duty;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Organization;
import dev.sitegen.model.OrganizationKind;
import dev.sitegen.model.Outcome;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import dev.sitegen.model.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables of a site. Their names and columns are what users build on: columns may be added at the end, no more. */
final class SiteTables {

    static final String INDICATORS = "indicators";
    static final String ORGANIZATIONS = "organizations";
    static final String REPORTS = "reports";

    private final Site site;
    private final DataTexts words;
    private final WebAddresses addresses;
    private final SharedFields shared;
    private final IndicatorTable indicators;
    private final ObservationTable figures;
    private final SourceTable sources;

    SiteTables(Site site, DataTexts words, WebAddresses addresses) {
        this.site = site;
        this.words = words;
        this.addresses = addresses;
        this.shared = new SharedFields(site);
        this.indicators = new IndicatorTable(site, words, addresses);
        this.sources = new SourceTable(site, words, shared);
        this.figures = new ObservationTable(site, words, addresses, shared);
    }

    List<Table<?>> all() {
        List<Table<?>> tables =
                new ArrayList<>(List.of(indicators(), organizations(), reports(), observations(), checks()));
        if (site.coverage().isPresent()) {
            tables.add(coverage());
        }
        if (!site.sources().isEmpty()) {
            tables.addAll(List.of(sources.sources(), sources.reports(), sources.values(), sources.totals()));
        }
        return tables;
    }

    /** The dictionary. */
    Table<Indicator> indicators() {
        return indicators.table();
    }

    /** Every figure: what each report states, one row an indicator. */
    Table<FigureRow> observations() {
        return figures.observations();
    }

    /** The tables of the sources. */
    SourceTable sources() {
        return sources;
    }

    /** The figures in files of their own. */
    ObservationTable figures() {
        return figures;
    }

    /** The organizations. */
    Table<Organization> organizations() {
        return new Table<>(
                ORGANIZATIONS,
                List.of(
                        Field.required("id", Type.CODE, Organization::id),
                        Field.required("name", Type.TEXT, Organization::name),
                        Field.oneOf(
                                "kind",
                                words.categories("kind", OrganizationKind.values()),
                                o -> SharedFields.key(o.kind())),
                        Field.optional(
                                        "parent",
                                        Type.CODE,
                                        (Organization o) -> o.parent().orElse(""))
                                .shownAs(o ->
                                        o.parent().map(shared::organization).orElse("")),
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
                        shared.organization((Report r) -> r.key().organization()),
                        shared.column((Report r) -> r.key().column()),
                        shared.year((Report r) -> r.key().year()),
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
                SharedFields.REPORT_KEY,
                List.of(SharedFields.TO_ORGANIZATION),
                () -> site.reports().stream());
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
                        shared.organization((Verdict v) -> v.report().key().organization()),
                        shared.column((Verdict v) -> v.report().key().column()),
                        shared.year((Verdict v) -> v.report().key().year()),
                        Field.oneOf(
                                "severity",
                                words.categories("severity", Severity.values()),
                                v -> SharedFields.key(v.rule().severity())),
                        Field.oneOf("verdict", verdicts(), v -> v.outcome().key()),
                        Field.optional("left", Type.TEXT, v -> v.left().text()),
                        Field.required("relation", Type.CODE, Verdict::relation),
                        Field.optional("right", Type.TEXT, v -> v.right().text()),
                        Field.required("explanation", Type.TEXT, words::explanation),
                        Field.required("url", Type.ADDRESS, addresses::of)),
                List.of("check", "organization", "column", "year"),
                List.of(SharedFields.TO_ORGANIZATION, SharedFields.TO_REPORT),
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
                        shared.organization((Duty d) -> d.organization().id()),
                        shared.column((Duty d) -> d.column().id()),
                        shared.year((Duty d) -> d.year()),
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
                SharedFields.REPORT_KEY,
                List.of(SharedFields.TO_ORGANIZATION),
                () -> duties(site.organizations().values()));
    }

    /** Duties of some organizations, by column, year (newest first) and organization. */
    Stream<Duty> duties(Collection<Organization> organizations) {
        return site.coverage().stream().flatMap(coverage -> coverage.of(organizations));
    }

    private List<Category> verdicts() {
        return Arrays.stream(Outcome.values())
                .map(o -> new Category(o.key(), words.outcome(o)))
                .toList();
    }

    private static String text(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }
}
