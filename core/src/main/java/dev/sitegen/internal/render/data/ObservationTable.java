package dev.sitegen.internal.render.data;

import dev.sitegen.internal.render.data.Field.Category;
import dev.sitegen.internal.render.data.Field.Type;
import dev.sitegen.internal.render.data.Table.Reference;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Qualifier;
import dev.sitegen.model.Report;
import dev.sitegen.model.Series;
import dev.sitegen.model.Site;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/** The table of all figures, and those of one indicator, one year and one report, which have fewer columns. */
final class ObservationTable {

    private static final Reference TO_INDICATOR = Reference.to(SiteTables.INDICATORS, "indicator", "id");

    // What is the same in all rows, and what only observations.csv states, is left out. The address of a report is half
    // of a row:
    // reports.csv has it once.
    private static final List<String> OF_INDICATOR =
            List.of("organization", "column", "year", "value", "unit", "qualifier", "raw", "page", "comment");
    private static final List<String> OF_REPORT = List.of("indicator", "value", "unit", "qualifier", "raw", "comment");
    private static final List<String> OF_YEAR =
            List.of("indicator", "organization", "column", "value", "unit", "qualifier", "raw", "comment");

    private final Site site;
    private final DataTexts words;
    private final WebAddresses addresses;
    private final SharedFields shared;
    private final Table<FigureRow> observations;
    private final Table<FigureRow> ofIndicator;
    private final Table<FigureRow> ofYear;
    private final Table<FigureRow> ofReport;

    ObservationTable(Site site, DataTexts words, WebAddresses addresses, SharedFields shared) {
        this.site = site;
        this.words = words;
        this.addresses = addresses;
        this.shared = shared;
        this.observations = table();
        this.ofIndicator = observations.only(OF_INDICATOR);
        this.ofYear = observations.only(OF_YEAR);
        this.ofReport = observations.only(OF_REPORT);
    }

    /** Every figure: what each report states, one row an indicator. */
    Table<FigureRow> observations() {
        return observations;
    }

    private Table<FigureRow> table() {
        return new Table<>(
                "observations",
                List.of(
                        Field.required(
                                        "indicator",
                                        Type.CODE,
                                        (FigureRow r) -> r.figure().indicator())
                                .shownAs(r -> indicator(r.figure().indicator())),
                        shared.organization((FigureRow r) -> r.key().organization()),
                        shared.column((FigureRow r) -> r.key().column()),
                        shared.year((FigureRow r) -> r.key().year()),
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
                        Field.required("page", Type.ADDRESS, r -> addresses.within(r.report(), r.figure())),
                        Field.oneOf("status", List.of(words.category("status", Facts.PUBLISHED)), r -> Facts.PUBLISHED),
                        Field.optional("comment", Type.TEXT, FigureRow::comment)),
                List.of("indicator", "organization", "column", "year"),
                List.of(TO_INDICATOR, SharedFields.TO_ORGANIZATION, SharedFields.TO_REPORT),
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

    private String indicator(String id) {
        return site.indicators().get(id).name();
    }

    private List<Category> qualifiers() {
        return Arrays.stream(Qualifier.values())
                .map(q -> new Category(q.symbol(), words.qualifier(q)))
                .toList();
    }
}
