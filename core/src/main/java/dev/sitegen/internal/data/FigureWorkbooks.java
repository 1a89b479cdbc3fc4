package dev.sitegen.internal.data;

import dev.sitegen.model.Column;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Observation;
import dev.sitegen.model.Organization;
import dev.sitegen.model.Report;
import dev.sitegen.model.ReportKey;
import dev.sitegen.model.Site;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The figures of an indicator or a year as a workbook: a sheet of numbers, and a sheet that says what they are. */
final class FigureWorkbooks {

    private static final int NARROWEST = 12;
    private static final int WIDEST = 48;
    /** A head this wide is shown in two lines. */
    private static final int WIDEST_NUMBER = 24;

    private final Site site;
    private final DataWords words;
    private final NumberFormats formats;
    private final WorkbookNotes notes;

    FigureWorkbooks(Site site, DataWords words) {
        this.site = site;
        this.words = words;
        this.formats = new NumberFormats(words);
        this.notes = new WorkbookNotes(site, words);
    }

    /** Writes bodies × years, and leaves the stream open. */
    void write(Indicator indicator, OutputStream out) throws IOException {
        List<Observation> observations = site.observations(indicator.id());
        Map<ReportKey, Observation> byKey = new HashMap<>();
        TreeSet<Integer> years = new TreeSet<>();
        TreeSet<String> columns = new TreeSet<>();
        for (Observation observation : observations) {
            byKey.put(observation.report().key(), observation);
            years.add(observation.year());
            columns.add(observation.report().key().column());
        }
        Xlsx xlsx = begin(indicator.name(), out);
        List<String> heads = years.stream()
                .map(year -> words.withUnit(words.fill("dataOfYear", String.valueOf(year)), indicator))
                .toList();
        XlsxSheet sheet = head(xlsx, heads, columns.size() > 1);
        for (Column column : site.columns().values()) {
            for (Organization organization : site.organizations().values()) {
                List<Observation> row = new ArrayList<>();
                years.forEach(year -> row.add(byKey.get(new ReportKey(column.id(), year, organization.id()))));
                if (row.stream().anyMatch(o -> o != null)) {
                    names(sheet, organization, column, columns.size() > 1);
                    for (Observation observation : row) {
                        cell(sheet, observation, indicator);
                    }
                }
            }
        }
        xlsx.end(sheet);
        notes.write(indicator, observations, xlsx);
        xlsx.finish();
    }

    /** Writes bodies × indicators, and leaves the stream open. */
    void write(int year, OutputStream out) throws IOException {
        List<Report> reports = site.reports().stream()
                .filter(r -> r.key().year() == year && !r.figures().isEmpty())
                .toList();
        List<Indicator> indicators = Facts.stated(reports, site);
        boolean several = reports.stream().map(r -> r.key().column()).distinct().count() > 1;
        Xlsx xlsx = begin(words.fill("dataOfYear", String.valueOf(year)), out);
        List<String> heads =
                indicators.stream().map(i -> words.withUnit(i.name(), i)).toList();
        XlsxSheet sheet = head(xlsx, heads, several);
        for (Report report : reports) {
            ReportKey key = report.key();
            names(
                    sheet,
                    site.organizations().get(key.organization()),
                    site.columns().get(key.column()),
                    several);
            Map<String, Observation> row = Facts.observations(report);
            for (Indicator indicator : indicators) {
                cell(sheet, row.get(indicator.id()), indicator);
            }
        }
        xlsx.end(sheet);
        notes.write(year, reports, indicators, xlsx);
        xlsx.finish();
    }

    private Xlsx begin(String title, OutputStream out) throws IOException {
        String name = site.info().name();
        return new Xlsx(out, title + " - " + name, name, List.of(words.get("dataSheet"), words.get("dataNotesSheet")));
    }

    private XlsxSheet head(Xlsx xlsx, Collection<String> heads, boolean severalColumns) throws IOException {
        List<Integer> widths = new ArrayList<>();
        widths.add(width(
                site.organizations().values().stream().map(Organization::name).toList()));
        if (severalColumns) {
            widths.add(width(site.columns().values().stream().map(Column::name).toList()));
        }
        heads.forEach(head -> widths.add(Math.min(WIDEST_NUMBER, width(List.of(head)))));
        XlsxSheet sheet = xlsx.sheet(widths, 1, severalColumns ? 2 : 1).row();
        sheet.text(words.get("dataBody"), XlsxStyles.HEAD);
        if (severalColumns) {
            sheet.text(words.get("dataColumn"), XlsxStyles.HEAD);
        }
        for (String head : heads) {
            sheet.text(head, XlsxStyles.HEAD);
        }
        return sheet;
    }

    private static int width(Collection<String> texts) {
        int widest = texts.stream().mapToInt(XlsxText::width).max().orElse(0);
        return Math.max(NARROWEST, Math.min(WIDEST, widest + 2));
    }

    private static void names(XlsxSheet sheet, Organization organization, Column column, boolean severalColumns)
            throws IOException {
        sheet.row().text(organization.name());
        if (severalColumns) {
            sheet.text(column.name());
        }
    }

    private void cell(XlsxSheet sheet, Observation observation, Indicator indicator) throws IOException {
        if (observation == null) {
            sheet.skip();
        } else {
            var quantity = observation.figure().quantity();
            sheet.number(quantity.value(), formats.code(quantity, indicator));
        }
    }
}
