package dev.sitegen.internal.render.data;

import dev.sitegen.internal.base.xlsx.Xlsx;
import dev.sitegen.internal.base.xlsx.XlsxSheet;
import dev.sitegen.internal.base.xlsx.XlsxText;
import dev.sitegen.model.Column;
import dev.sitegen.model.Figure;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Observation;
import dev.sitegen.model.Organization;
import dev.sitegen.model.Report;
import dev.sitegen.model.Series;
import dev.sitegen.model.Site;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The figures of an indicator or a year as a workbook: a cover that says what they are, and a sheet of numbers. */
final class FigureWorkbooks {

    private static final int NARROWEST = 12;
    private static final int WIDEST = 48;
    /** A head this wide is shown in two lines. */
    private static final int WIDEST_NUMBER = 24;

    private final SiteFigures figures;
    private final DataTexts words;
    private final NumberFormats formats;
    private final WorkbookNotes notes;
    private final int organizationWidth;
    private final int columnWidth;

    FigureWorkbooks(SiteFigures figures, DataTexts words, WebAddresses addresses) {
        this.figures = figures;
        this.words = words;
        this.formats = new NumberFormats(words);
        this.notes = new WorkbookNotes(figures, words, addresses);
        Site site = figures.site();
        this.organizationWidth = width(site.organizations().values().stream().map(Organization::name));
        this.columnWidth = width(site.columns().values().stream().map(Column::name));
    }

    /** Writes organizations × years, and leaves the stream open. */
    void write(Indicator indicator, List<Series> all, OutputStream out) throws IOException {
        int[] years = years(all);
        boolean several = all.stream().map(Series::column).distinct().count() > 1;
        Xlsx xlsx = begin(indicator.name(), out);
        notes.write(indicator, all, xlsx);
        List<String> heads = Arrays.stream(years)
                .mapToObj(year -> words.withUnit(words.fill("dataOfYear", String.valueOf(year)), indicator))
                .toList();
        XlsxSheet sheet = head(xlsx, heads, several);
        for (Series series : all) {
            names(sheet, series.organization(), series.column(), several);
            Iterator<Observation> observations = series.observations().iterator();
            Observation next = observations.next();
            for (int year : years) {
                boolean stated = next != null && next.year() == year;
                cell(sheet, stated ? next.figure() : null, indicator);
                if (stated) {
                    next = observations.hasNext() ? observations.next() : null;
                }
            }
        }
        xlsx.end(sheet);
        xlsx.finish();
    }

    /** Writes organizations × indicators, and leaves the stream open. */
    void write(int year, List<Report> reports, OutputStream out) throws IOException {
        List<Indicator> indicators = figures.tabled(reports);
        Map<String, Integer> places = new HashMap<>();
        indicators.forEach(indicator -> places.put(indicator.id(), places.size()));
        boolean several = reports.stream().map(r -> r.key().column()).distinct().count() > 1;
        Xlsx xlsx = begin(words.fill("dataOfYear", String.valueOf(year)), out);
        notes.write(year, reports, indicators, xlsx);
        List<String> heads =
                indicators.stream().map(i -> words.withUnit(i.name(), i)).toList();
        XlsxSheet sheet = head(xlsx, heads, several);
        Figure[] row = new Figure[indicators.size()];
        for (Report report : reports) {
            names(sheet, report.key().organization(), report.key().column(), several);
            Arrays.fill(row, null);
            for (Figure figure : report.figures()) {
                Integer place = places.get(figure.indicator());
                if (place != null && row[place] == null) {
                    row[place] = figure;
                }
            }
            for (int i = 0; i < row.length; i++) {
                cell(sheet, row[i], indicators.get(i));
            }
        }
        xlsx.end(sheet);
        xlsx.finish();
    }

    /** The years for which there is a figure, in order. */
    private static int[] years(List<Series> all) {
        BitSet years = new BitSet();
        for (Series series : all) {
            for (Observation observation : series.observations()) {
                years.set(observation.year());
            }
        }
        return years.stream().toArray();
    }

    private Xlsx begin(String title, OutputStream out) throws IOException {
        String name = figures.site().info().name();
        List<String> sheets = List.of(words.get("dataNotesSheet"), words.get("dataSheet"));
        return new Xlsx(out, title + " - " + name, name, sheets, 2);
    }

    private XlsxSheet head(Xlsx xlsx, List<String> heads, boolean severalColumns) throws IOException {
        List<Integer> widths = new ArrayList<>();
        widths.add(organizationWidth);
        if (severalColumns) {
            widths.add(columnWidth);
        }
        heads.forEach(head -> widths.add(Math.min(WIDEST_NUMBER, width(Stream.of(head)))));
        List<String> all = new ArrayList<>();
        all.add(words.get("dataOrganization"));
        if (severalColumns) {
            all.add(words.get("dataColumn"));
        }
        all.addAll(heads);
        return xlsx.sheet(widths, 1, severalColumns ? 2 : 1).heads("figures", all);
    }

    private static int width(Stream<String> texts) {
        int widest = texts.mapToInt(XlsxText::width).max().orElse(0);
        return Math.max(NARROWEST, Math.min(WIDEST, widest + 2));
    }

    private void names(XlsxSheet sheet, String organization, String column, boolean severalColumns) throws IOException {
        sheet.row().text(figures.organization(organization));
        if (severalColumns) {
            sheet.text(figures.column(column));
        }
    }

    private void cell(XlsxSheet sheet, Figure figure, Indicator indicator) {
        if (figure == null) {
            sheet.skip();
        } else {
            sheet.number(figure.quantity().value(), formats.code(figure.quantity(), indicator));
        }
    }
}
