package dev.sitegen.internal.data;

import dev.sitegen.model.Addresses;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Observation;
import dev.sitegen.model.Qualifier;
import dev.sitegen.model.Report;
import dev.sitegen.model.ReportKey;
import dev.sitegen.model.Site;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The sheet of a workbook that says what its numbers are, how they are to be read and where they come from. */
final class WorkbookNotes {

    private static final List<Integer> WIDTHS = List.of(26, 44, 14, 26, 44, 60);

    private final Site site;
    private final DataWords words;
    private final WebAddresses addresses;

    WorkbookNotes(Site site, DataWords words) {
        this.site = site;
        this.words = words;
        this.addresses = WebAddresses.of(site);
    }

    void write(Indicator indicator, List<Observation> observations, Xlsx xlsx) throws IOException {
        XlsxSheet sheet = xlsx.sheet(WIDTHS, 0, 0);
        fact(sheet, "dataIndicator", indicator.name());
        fact(sheet, "dataId", indicator.id());
        fact(sheet, "dataUnit", indicator.unit());
        fact(sheet, "dataGroup", indicator.group());
        fact(sheet, "dataDefinition", indicator.definition());
        fact(sheet, "dataFrom", text(indicator.from()));
        fact(sheet, "dataTo", text(indicator.to()));
        for (Map.Entry<Integer, String> entry : indicator.breaks().entrySet()) {
            fact(sheet, "dataBreak", breakOf(entry));
        }
        for (String note : indicator.notes()) {
            fact(sheet, "dataNote", note);
        }
        publisher(sheet, addresses.of(Addresses.indicator(indicator.id())));
        legend(sheet);
        sheet.row();
        head(sheet, "dataBody", "dataColumn", "dataYear", "dataRaw", "dataComment", "dataSource");
        for (Observation observation : observations) {
            names(sheet, observation.report());
            sheet.number(observation.year());
            tail(sheet, observation);
        }
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
            sheet.text(addresses.of(Addresses.indicator(indicator.id())));
        }
        comments(sheet, reports);
        sheet.row();
        head(sheet, "dataBody", "dataReport", "dataYear", "dataColumn", "", "dataSource");
        for (Report report : reports) {
            ReportKey key = report.key();
            sheet.row(
                    XlsxStyles.WRAPPED,
                    site.organizations().get(key.organization()).name(),
                    report.title());
            sheet.number(key.year());
            sheet.text(site.columns().get(key.column()).name(), XlsxStyles.WRAPPED);
            sheet.skip().text(addresses.of(report.path()));
        }
        xlsx.end(sheet);
    }

    /** What authors note on their figures, if any does. */
    private void comments(XlsxSheet sheet, List<Report> reports) throws IOException {
        boolean begun = false;
        for (Report report : reports) {
            for (Observation observation : Facts.observations(report).values()) {
                if (Facts.comment(observation).isEmpty()) {
                    continue;
                }
                if (!begun) {
                    sheet.row();
                    head(sheet, "dataBody", "dataIndicator", "dataYear", "dataRaw", "dataComment", "dataSource");
                    begun = true;
                }
                String indicator = observation.figure().indicator();
                sheet.row(
                        XlsxStyles.WRAPPED,
                        site.organizations().get(report.key().organization()).name(),
                        site.indicators().get(indicator).name());
                sheet.number(observation.year());
                tail(sheet, observation);
            }
        }
    }

    private void publisher(XlsxSheet sheet, String page) throws IOException {
        fact(sheet, "dataPublisher", site.info().name());
        fact(sheet, "dataPage", page);
        fact(sheet, "dataAll", addresses.of(Addresses.data("observations.csv")));
    }

    /** How numbers that are not exact are shown, and what that means. */
    private void legend(XlsxSheet sheet) throws IOException {
        sheet.row();
        head(sheet, "dataLegend", "dataMeaning");
        for (Qualifier qualifier : Qualifier.values()) {
            sheet.row(XlsxStyles.WRAPPED, words.qualified(qualifier).replace("{0}", "100"), words.qualifier(qualifier));
        }
    }

    private void names(XlsxSheet sheet, Report report) throws IOException {
        sheet.row(
                XlsxStyles.WRAPPED,
                site.organizations().get(report.key().organization()).name(),
                site.columns().get(report.key().column()).name());
    }

    private void tail(XlsxSheet sheet, Observation observation) throws IOException {
        sheet.text(observation.figure().raw(), XlsxStyles.WRAPPED)
                .text(Facts.comment(observation), XlsxStyles.WRAPPED)
                .text(addresses.of(observation));
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
        String breaks =
                indicator.breaks().entrySet().stream().map(this::breakOf).collect(Collectors.joining("\n"));
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
