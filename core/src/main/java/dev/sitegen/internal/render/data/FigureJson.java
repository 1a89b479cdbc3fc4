package dev.sitegen.internal.render.data;

import dev.sitegen.internal.base.text.Json;
import dev.sitegen.internal.base.xlsx.TextStream;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.model.Figure;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Observation;
import dev.sitegen.model.Quantity;
import dev.sitegen.model.Report;
import dev.sitegen.model.ReportKey;
import dev.sitegen.model.Series;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * The figures of an indicator, a year or a report as JSON: the definitions, the meaning of ids, and a line for each series or
 * report. Nothing is said twice: an exact value has no qualifier, and a figure names its address only where that does
 * not follow.
 */
final class FigureJson {

    private static final String EVERY_REPORT = "{column}/{year}/{organization}.html";

    private final SiteFigures figures;
    private final WebAddresses addresses;

    FigureJson(SiteFigures figures, WebAddresses addresses) {
        this.figures = figures;
        this.addresses = addresses;
    }

    /** Writes some series of an indicator, and leaves the stream open. */
    void write(Indicator indicator, List<Series> all, OutputStream out) throws IOException {
        TextStream stream = new TextStream(out);
        Json json = Json.ofFile(stream.text()).object();
        json.member("url", addresses.of(indicator));
        define(indicator, json.name("indicator").row()).end();
        columns(all.stream().map(Series::column).toList(), json);
        json.member("page", addresses.root() + EVERY_REPORT + addresses.fragment(indicator.id()));
        json.name("series").array();
        for (Series series : all) {
            series(series, json);
            stream.mayFlush();
        }
        finish(json.end(), stream);
    }

    /** Writes the figures of some reports on a year, and leaves the stream open. */
    void write(int year, List<Report> reports, OutputStream out) throws IOException {
        TextStream stream = new TextStream(out);
        Json json = Json.ofFile(stream.text()).object();
        json.member("url", addresses.of(Addresses.year(year)));
        json.member("year", year);
        json.name("indicators").array();
        for (Indicator indicator : figures.indicators(reports)) {
            define(indicator, json.row()).end();
        }
        json.end();
        columns(reports.stream().map(r -> r.key().column()).toList(), json);
        json.name("reports").array();
        for (Report report : reports) {
            report(report, json);
            stream.mayFlush();
        }
        finish(json.end(), stream);
    }

    /** Writes the figures of a report, and leaves the stream open. */
    void write(Report report, OutputStream out) throws IOException {
        TextStream stream = new TextStream(out);
        Json json = Json.ofFile(stream.text()).object();
        ReportKey key = report.key();
        json.member("url", addresses.of(report)).member("title", report.title());
        json.member("organization", key.organization()).member("name", figures.organization(report));
        json.member("column", key.column()).member("year", key.year());
        json.name("figures").row();
        for (Figure figure : Facts.figures(report)) {
            figure(report, figure, json.name(figure.indicator()).object());
            json.end();
        }
        finish(json.end(), stream);
    }

    private static void finish(Json json, TextStream stream) throws IOException {
        json.end();
        stream.text().append('\n');
        stream.flush();
    }

    private static Json define(Indicator indicator, Json json) {
        json.member("id", indicator.id()).member("name", indicator.name());
        json.member("unit", indicator.unit());
        json.memberIfAny("group", indicator.group());
        json.memberIfAny("definition", indicator.definition());
        if (indicator.numbers().precision().isPresent()) {
            json.member("precision", indicator.numbers().precision().getAsInt());
        }
        json.member("better", SharedFields.key(indicator.numbers().better()));
        json.member("total", indicator.numbers().total());
        if (indicator.lifetime().from().isPresent()) {
            json.member("from", indicator.lifetime().from().getAsInt());
        }
        if (indicator.lifetime().to().isPresent()) {
            json.member("to", indicator.lifetime().to().getAsInt());
        }
        if (!indicator.lifetime().breaks().isEmpty()) {
            breaks(indicator, json.name("breaks"));
        }
        if (!indicator.notes().isEmpty()) {
            notes(indicator, json.name("notes"));
        }
        return json;
    }

    /** The years from which it is counted differently, each with how. */
    static Json breaks(Indicator indicator, Json json) {
        json.row();
        for (Map.Entry<Integer, String> entry : indicator.lifetime().breaks().entrySet()) {
            json.member(String.valueOf(entry.getKey()), entry.getValue());
        }
        return json.end();
    }

    static Json notes(Indicator indicator, Json json) {
        json.list();
        for (String note : indicator.notes()) {
            json.text(note);
        }
        return json.end();
    }

    /** Writes the meaning of the ids of columns. */
    private void columns(List<String> ids, Json json) {
        json.name("columns").row();
        for (String id : new LinkedHashSet<>(ids)) {
            json.member(id, figures.column(id));
        }
        json.end();
    }

    private void series(Series series, Json json) {
        json.row().member("organization", series.organization());
        json.member("name", figures.organization(series.organization()));
        json.member("column", series.column());
        json.name("figures").array();
        for (Observation observation : series.observations()) {
            json.object().member("year", observation.year());
            figure(observation.report(), observation.figure(), json);
            json.end();
        }
        json.end().end();
    }

    private void report(Report report, Json json) {
        ReportKey key = report.key();
        json.row().member("organization", key.organization());
        json.member("name", figures.organization(report));
        json.member("column", key.column());
        json.member("url", addresses.of(report));
        json.name("figures").object();
        for (Figure figure : Facts.figures(report)) {
            figure(report, figure, json.name(figure.indicator()).object());
            json.end();
        }
        json.end().end();
    }

    private void figure(Report report, Figure figure, Json json) {
        Quantity quantity = figure.quantity();
        json.name("value").number(quantity.value());
        if (!quantity.qualifier().isExact()) {
            json.member("qualifier", quantity.qualifier().symbol());
        }
        json.member("raw", figure.raw());
        if (!figure.anchor().equals(figure.indicator())) {
            json.member("url", addresses.of(report, figure));
        }
        json.memberIfAny("comment", Facts.comment(report, figure));
    }
}
