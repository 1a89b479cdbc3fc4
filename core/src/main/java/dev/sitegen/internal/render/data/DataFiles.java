package dev.sitegen.internal.render.data;

import dev.sitegen.internal.plan.DataParts;
import dev.sitegen.internal.plan.SiteTable;
import dev.sitegen.internal.render.data.SourceTable.ReportsRow;
import dev.sitegen.internal.render.data.SourceTable.ValueRow;
import dev.sitegen.model.DataFormat;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Report;
import dev.sitegen.model.Series;
import dev.sitegen.model.Site;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes the data files of a site, each in one pass and as it goes: CSV as of RFC 4180, JSON and XLSX, all in UTF-8 and
 * with every value as the decimal that was stated. What is written depends on the site and the words alone. Safe to share
 * between threads.
 */
public final class DataFiles {

    /** The forms in which a report has its own figures. */
    public static final List<DataFormat> OF_REPORT = List.of(DataFormat.CSV, DataFormat.JSON);

    private final DataParts parts;
    private final SiteFigures figures;
    private final SiteTables tables;
    private final DataPackage description;
    private final FigureJson json;
    private final FigureWorkbooks workbooks;
    private final TableWorkbooks tableWorkbooks;

    /**
     * @param words the theme's words; those that it does not have are there in the site's language
     * @param parts how the files are cut
     */
    public DataFiles(Site site, Map<String, String> words, DataParts parts) {
        DataTexts own = DataTexts.of(site.info().language(), words);
        WebAddresses addresses = WebAddresses.of(site);
        this.parts = parts;
        this.figures = new SiteFigures(site);
        this.tables = new SiteTables(site, own, addresses);
        this.description = new DataPackage(site, tables, parts, own, addresses);
        this.json = new FigureJson(figures, addresses);
        this.workbooks = new FigureWorkbooks(figures, own, addresses);
        this.tableWorkbooks = new TableWorkbooks(site, own, addresses);
    }

    /**
     * Writes a part of a file about the whole site, counted from 1, and leaves the stream open.
     *
     * @throws IOException if the stream does not take it
     */
    public void write(SiteTable table, DataFormat format, int part, OutputStream out) throws IOException {
        unwrapped(() -> table(table, format, part, out));
    }

    /** Writes a part of the figures of an indicator, in the same way. */
    public void write(Indicator indicator, DataFormat format, int part, OutputStream out) throws IOException {
        unwrapped(() -> indicator(indicator, format, part, out));
    }

    /** Writes a part of the figures of a year, in the same way. */
    public void write(int year, DataFormat format, int part, OutputStream out) throws IOException {
        unwrapped(() -> year(year, format, part, out));
    }

    /** Writes the figures of a report, in the same way. */
    public void write(Report report, DataFormat format, OutputStream out) throws IOException {
        unwrapped(() -> {
            switch (format) {
                case CSV -> tables.figures().write(report, out);
                case JSON -> json.write(report, out);
                case XLSX -> throw new IllegalArgumentException(format.name());
            }
        });
    }

    /** Writes to a stream that may fail. */
    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    /** Rows are written by streams of values, through which no exception but an unchecked one comes. */
    private static void unwrapped(Writing writing) throws IOException {
        try {
            writing.run();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void table(SiteTable table, DataFormat format, int part, OutputStream out) throws IOException {
        switch (table) {
            case INDICATORS -> writeWhole(tables.indicators(), format, out);
            case ORGANIZATIONS -> write(tables.organizations(), parts.organizations(table, part).stream(), format, out);
            case REPORTS -> write(tables.reports(), parts.reports(table, part).stream(), format, out);
            case OBSERVATIONS ->
                write(tables.observations(), parts.reports(table, part).stream().flatMap(FigureRow::of), format, out);
            case CHECKS -> write(tables.checks(), tables.verdicts(parts.reports(table, part)), format, out);
            case COVERAGE -> write(tables.coverage(), tables.duties(parts.organizations(table, part)), format, out);
            case SOURCES -> writeWhole(tables.sources().sources(), format, out);
            case TOTALS -> writeWhole(tables.sources().totals(), format, out);
            case SOURCE_REPORTS ->
                write(tables.sources().reports(), ReportsRow.of(parts.sources(table, part)), format, out);
            case SOURCE_VALUES ->
                write(tables.sources().values(), ValueRow.of(parts.sources(table, part)), format, out);
            case DATAPACKAGE -> description.write(out);
        }
    }

    private <T> void writeWhole(Table<T> table, DataFormat format, OutputStream out) throws IOException {
        write(table, table.rows().get(), format, out);
    }

    private <T> void write(Table<T> table, Stream<T> rows, DataFormat format, OutputStream out) throws IOException {
        switch (format) {
            case XLSX -> tableWorkbooks.write(table, rows, out);
            case CSV -> table.write(rows, out);
            case JSON -> TableJson.write(table, rows, out);
        }
    }

    private void indicator(Indicator indicator, DataFormat format, int part, OutputStream out) throws IOException {
        if (format == DataFormat.CSV && parts.isWhole(indicator)) {
            tables.figures().write(indicator, out);
            return;
        }
        List<Series> series = parts.isWhole(indicator)
                ? figures.series(indicator)
                : figures.series(indicator, parts.organizations(part));
        switch (format) {
            case CSV -> tables.figures().writeSeries(series, out);
            case JSON -> json.write(indicator, series, out);
            case XLSX -> workbooks.write(indicator, series, out);
        }
    }

    private void year(int year, DataFormat format, int part, OutputStream out) throws IOException {
        List<Report> reports = parts.reports(year, part);
        switch (format) {
            case CSV -> tables.figures().write(reports, out);
            case JSON -> json.write(year, reports, out);
            case XLSX -> workbooks.write(year, reports, out);
        }
    }
}
