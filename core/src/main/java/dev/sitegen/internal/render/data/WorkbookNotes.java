package dev.sitegen.internal.render.data;

import dev.sitegen.internal.base.xlsx.Xlsx;
import dev.sitegen.internal.base.xlsx.XlsxSheet;
import dev.sitegen.internal.base.xlsx.XlsxStyles;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.model.Figure;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Observation;
import dev.sitegen.model.Qualifier;
import dev.sitegen.model.Report;
import dev.sitegen.model.Series;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The cover of a workbook: it says what its numbers are, how they are to be read and where they come from. */
final class WorkbookNotes {

    private static final List<Integer> WIDTHS = List.of(26, 44, 14, 26, 44, 60);

    private final SiteFigures figures;
    private final DataTexts words;
    private final WebAddresses addresses;

    WorkbookNotes(SiteFigures figures, DataTexts words, WebAddresses addresses) {
        this.figures = figures;
        this.words = words;
        this.addresses = addresses;
    }

    void write(Indicator indicator, List<Series> all, Xlsx xlsx) throws IOException {
        XlsxSheet sheet = xlsx.sheet(WIDTHS, 0, 0);
        fact(sheet, "dataIndicator", indicator.name());
        fact(sheet, "dataId", indicator.id());
        fact(sheet, "dataUnit", indicator.unit());
        fact(sheet, "dataGroup", indicator.group());
        fact(sheet, "dataDefinition", indicator.definition());
        fact(sheet, "dataFrom", text(indicator.lifetime().from()));
        fact(sheet, "dataTo", text(indicator.lifetime().to()));
        for (Map.Entry<Integer, String> entry : indicator.lifetime().breaks().entrySet()) {
            fact(sheet, "dataBreak", breakOf(entry));
        }
        for (String note : indicator.notes()) {
            fact(sheet, "dataNote", note);
        }
        publisher(sheet, addresses.of(indicator));
        legend(sheet);
        organizations(sheet, all);
        comments(sheet, all);
        xlsx.end(sheet);
    }

    void write(int year, List<Report> reports, List<Indicator> indicators, Xlsx xlsx) throws IOException {
        XlsxSheet sheet = xlsx.sheet(WIDTHS, 0, 0);
        fact(sheet, "dataYear", String.valueOf(year));
        publisher(sheet, addresses.of(Addresses.year(year)));
        legend(sheet);
        sheet.row();
        head(sheet, "dataIndicator", "dataDefinition", "dataUnit", "dataGroup", "dataNote", "dataPage");
        for (Indicator indicator : indicators) {
            sheet.row(
                    XlsxStyles.WRAPPED,
                    indicator.name(),
                    indicator.definition(),
                    indicator.unit(),
                    indicator.group(),
                    remarks(indicator));
            sheet.text(addresses.of(indicator));
        }
        commentsOfYear(sheet, reports);
        sheet.row();
        head(sheet, "dataOrganization", "dataReport", "dataYear", "dataColumn", "", "dataSource");
        for (Report report : reports) {
            sheet.row(XlsxStyles.WRAPPED, figures.organization(report), report.title());
            sheet.number(report.key().year());
            sheet.text(figures.column(report), XlsxStyles.WRAPPED);
            sheet.skip().text(addresses.of(report));
        }
        xlsx.end(sheet);
    }

    /** Writes the organizations of the figures, their years, and links to more. */
    private void organizations(XlsxSheet sheet, List<Series> all) throws IOException {
        sheet.row();
        head(sheet, "dataOrganization", "dataColumn", "dataYear", "dataPage");
        for (Series series : all) {
            sheet.row(
                    XlsxStyles.WRAPPED,
                    figures.organization(series.organization()),
                    figures.column(series.column()),
                    years(series));
            sheet.text(addresses.ofOrganization(series.organization()));
        }
    }

    /** The years of a series, those without a gap together: {@code 2014–2019, 2021}. */
    private static String years(Series series) {
        List<Observation> observations = series.observations();
        StringBuilder years = new StringBuilder();
        for (int i = 0, first = 0; i < observations.size(); i++) {
            int year = observations.get(i).year();
            boolean last =
                    i + 1 == observations.size() || observations.get(i + 1).year() != year + 1;
            if (last) {
                years.append(years.isEmpty() ? "" : ", ");
                years.append(i == first ? "" : observations.get(first).year() + "–")
                        .append(year);
                first = i + 1;
            }
        }
        return years.toString();
    }

    /** Writes the notes of authors on their figures of an indicator, if there are any. */
    private void comments(XlsxSheet sheet, List<Series> all) throws IOException {
        boolean begun = false;
        for (Series series : all) {
            for (Observation observation : series.observations()) {
                Report report = observation.report();
                if (!Facts.comment(report, observation.figure()).isEmpty()) {
                    begun = begun || begin(sheet, "dataColumn");
                    comment(sheet, report, observation.figure(), figures.column(report));
                }
            }
        }
    }

    /** Writes the notes of authors on their figures of a year, if there are any. */
    private void commentsOfYear(XlsxSheet sheet, List<Report> reports) throws IOException {
        boolean begun = false;
        for (Report report : reports) {
            if (report.front().notes().isEmpty()) {
                continue;
            }
            for (Figure figure : Facts.figures(report)) {
                if (!Facts.comment(report, figure).isEmpty()) {
                    begun = begun || begin(sheet, "dataIndicator");
                    String indicator =
                            figures.site().indicators().get(figure.indicator()).name();
                    comment(sheet, report, figure, indicator);
                }
            }
        }
    }

    /** Begins the table of comments. */
    private boolean begin(XlsxSheet sheet, String second) throws IOException {
        sheet.row();
        head(sheet, "dataOrganization", second, "dataYear", "dataRaw", "dataComment", "dataSource");
        return true;
    }

    private void comment(XlsxSheet sheet, Report report, Figure figure, String second) throws IOException {
        sheet.row(XlsxStyles.WRAPPED, figures.organization(report), second);
        sheet.number(report.key().year());
        sheet.text(figure.raw(), XlsxStyles.WRAPPED)
                .text(Facts.comment(report, figure), XlsxStyles.WRAPPED)
                .text(addresses.of(report, figure));
    }

    private void publisher(XlsxSheet sheet, String page) throws IOException {
        fact(sheet, "dataPublisher", figures.site().info().name());
        fact(sheet, "dataPage", page);
        fact(sheet, "dataLicense", figures.site().info().license());
        fact(sheet, "dataAll", addresses.of(Addresses.dataPage()));
    }

    /** Writes how numbers that are not exact are shown, and what that means. */
    private void legend(XlsxSheet sheet) throws IOException {
        sheet.row();
        head(sheet, "dataLegend", "dataMeaning");
        for (Qualifier qualifier : Qualifier.values()) {
            sheet.row(XlsxStyles.WRAPPED, words.qualified(qualifier).replace("{0}", "100"), words.qualifier(qualifier));
        }
    }

    private void fact(XlsxSheet sheet, String word, String text) throws IOException {
        if (!text.isEmpty()) {
            sheet.row().text(words.get(word), XlsxStyles.HEAD).text(text, XlsxStyles.WRAPPED);
        }
    }

    private void head(XlsxSheet sheet, String... keys) throws IOException {
        sheet.row();
        for (String key : keys) {
            sheet.text(key.isEmpty() ? " " : words.get(key), XlsxStyles.HEAD);
        }
    }

    private String remarks(Indicator indicator) {
        String breaks = indicator.lifetime().breaks().entrySet().stream()
                .map(this::breakOf)
                .collect(Collectors.joining("\n"));
        String notes = String.join("\n", indicator.notes());
        return breaks.isEmpty() || notes.isEmpty() ? breaks + notes : breaks + "\n" + notes;
    }

    private String breakOf(Map.Entry<Integer, String> entry) {
        return words.fill("dataBreakFrom", String.valueOf(entry.getKey()), entry.getValue());
    }

    private static String text(OptionalInt year) {
        return year.isPresent() ? String.valueOf(year.getAsInt()) : "";
    }
}
