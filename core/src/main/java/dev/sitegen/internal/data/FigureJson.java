package dev.sitegen.internal.data;

import dev.sitegen.model.Addresses;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Observation;
import dev.sitegen.model.Quantity;
import dev.sitegen.model.Report;
import dev.sitegen.model.ReportKey;
import dev.sitegen.model.Site;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The figures of an indicator or a year as JSON: the definitions, what is named, and a line for each figure. */
final class FigureJson {

    private final Site site;
    private final WebAddresses addresses;

    FigureJson(Site site) {
        this.site = site;
        this.addresses = WebAddresses.of(site);
    }

    /** Writes all figures of an indicator, and leaves the stream open. */
    void write(Indicator indicator, OutputStream out) throws IOException {
        List<Observation> observations = site.observations(indicator.id());
        Writer writer = writer(out);
        Json json = Json.ofFile(writer).object();
        json.member("url", addresses.of(Addresses.indicator(indicator.id())));
        json.name("indicator");
        define(indicator, json.object()).end();
        names(observations.stream().map(Observation::report).toList(), json);
        json.name("observations").array();
        for (Observation observation : observations) {
            observation(observation, json);
        }
        json.end().end();
        writer.append('\n').flush();
    }

    /** Writes all figures of a year, and leaves the stream open. */
    void write(int year, OutputStream out) throws IOException {
        List<Report> reports =
                site.reports().stream().filter(r -> r.key().year() == year).toList();
        Writer writer = writer(out);
        Json json = Json.ofFile(writer).object();
        json.member("url", addresses.of(Addresses.year(year)));
        json.member("year", year);
        json.name("indicators").array();
        for (Indicator indicator : Facts.stated(reports, site)) {
            define(indicator, json.object()).end();
        }
        json.end();
        names(reports, json);
        json.name("observations").array();
        for (Report report : reports) {
            for (Observation observation : Facts.observations(report).values()) {
                observation(observation, json);
            }
        }
        json.end().end();
        writer.append('\n').flush();
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    private static Json define(Indicator indicator, Json json) throws IOException {
        json.member("id", indicator.id()).member("name", indicator.name());
        json.member("unit", indicator.unit());
        json.memberIfAny("group", indicator.group());
        json.memberIfAny("definition", indicator.definition());
        if (indicator.precision().isPresent()) {
            json.member("precision", indicator.precision().getAsInt());
        }
        json.member("better", indicator.better().name().toLowerCase(Locale.ROOT));
        json.member("total", indicator.total());
        if (indicator.from().isPresent()) {
            json.member("from", indicator.from().getAsInt());
        }
        if (indicator.to().isPresent()) {
            json.member("to", indicator.to().getAsInt());
        }
        if (!indicator.breaks().isEmpty()) {
            breaks(indicator, json.name("breaks"));
        }
        if (!indicator.notes().isEmpty()) {
            notes(indicator, json.name("notes"));
        }
        return json;
    }

    /** The years from which it is counted anew, each with how. */
    static Json breaks(Indicator indicator, Json json) throws IOException {
        json.row();
        for (Map.Entry<Integer, String> entry : indicator.breaks().entrySet()) {
            json.member(String.valueOf(entry.getKey()), entry.getValue());
        }
        return json.end();
    }

    static Json notes(Indicator indicator, Json json) throws IOException {
        json.list();
        for (String note : indicator.notes()) {
            json.text(note);
        }
        return json.end();
    }

    /** What the ids of columns and bodies stand for. */
    private void names(Collection<Report> reports, Json json) throws IOException {
        Map<String, String> columns = new LinkedHashMap<>();
        Map<String, String> organizations = new LinkedHashMap<>();
        for (Report report : reports) {
            ReportKey key = report.key();
            columns.put(key.column(), site.columns().get(key.column()).name());
            organizations.put(
                    key.organization(),
                    site.organizations().get(key.organization()).name());
        }
        names("columns", columns, json);
        names("organizations", organizations, json);
    }

    private static void names(String member, Map<String, String> names, Json json) throws IOException {
        json.name(member).object();
        for (Map.Entry<String, String> entry : names.entrySet()) {
            json.member(entry.getKey(), entry.getValue());
        }
        json.end();
    }

    private void observation(Observation observation, Json json) throws IOException {
        ReportKey key = observation.report().key();
        Quantity quantity = observation.figure().quantity();
        json.row()
                .member("indicator", observation.figure().indicator())
                .member("organization", key.organization())
                .member("column", key.column())
                .member("year", key.year())
                .name("value")
                .number(quantity.value())
                .member("unit", quantity.unit())
                .member("qualifier", quantity.qualifier().symbol())
                .member("decimals", quantity.decimals())
                .member("raw", observation.figure().raw())
                .memberIfAny("section", Facts.section(observation))
                .member("url", addresses.of(observation))
                .member("status", Facts.PUBLISHED)
                .memberIfAny("comment", Facts.comment(observation))
                .end();
    }
}
