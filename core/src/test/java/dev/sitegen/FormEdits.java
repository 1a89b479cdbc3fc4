package dev.sitegen;

import static dev.sitegen.Edit.breaks;
import static dev.sitegen.Edit.changes;
import static dev.sitegen.Edit.impossible;

import dev.sitegen.diagnostic.Code;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Edits of the tables of forms, as CSV and as workbooks, and of forms themselves. */
final class FormEdits {

    private static final String FORM = "forms/counter.yaml";
    /** The newest version: units of cells and names of identities are those in it. */
    private static final String SECOND = "forms/counter-2023.yaml";

    private static final String STATUTORY = "forms/statutory.yaml";
    private static final String CASES = "reports/form/2022/justice/cases.csv";
    private static final String OWN_PAGE = "form/2022/justice.html";
    private static final String LITIGATION = "reports/info-disclosure/2022/county/litigation.xlsx";

    private FormEdits() {}

    static List<Edit> all() {
        return List.of(
                new Edit("a cell of an own form", FormEdits::cell),
                new Edit(
                        "a sum of an own form",
                        (site, random) ->
                                broken(site, EditedContent.cases(1, 2).replace(",3", ",4"), Code.IDENTITY_FAILED)),
                new Edit(
                        "an unknown row",
                        (site, random) ->
                                broken(site, EditedContent.cases(1, 2).replace("closed", "open"), Code.TABLE_ROWS)),
                new Edit(
                        "an unknown column",
                        (site, random) ->
                                broken(site, EditedContent.cases(1, 2).replace("own", "mine"), Code.TABLE_COLUMNS)),
                new Edit(
                        "an empty cell",
                        (site, random) -> broken(site, "row,own,other,total\nclosed,,1,1\n", Code.BAD_CELL)),
                new Edit(
                        "a quote that does not end",
                        (site, random) -> broken(site, "row,own,other,total\nclosed,\"1,1,2\n", Code.UNREADABLE_TABLE)),
                new Edit("a table missing", FormEdits::missing),
                new Edit("a table twice", FormEdits::twice),
                new Edit("line ends and BOM of a table", FormEdits::lineEnds),
                new Edit("a table as a workbook and back", FormEdits::asWorkbook),
                new Edit("a cell of a workbook", FormEdits::workbook),
                new Edit("a damaged workbook", FormEdits::damaged),
                new Edit("a cell of the version of 2019", (site, random) -> applications(site, 2020)),
                new Edit("a cell of the version of 2021", (site, random) -> applications(site, 2021)),
                new Edit("what last year hands on", FormEdits::handedOn),
                new Edit("a sentence that disagrees with a table", FormEdits::disagrees),
                new Edit("a sentence that repeats a cell", FormEdits::repeats),
                new Edit(
                        "the label of a column",
                        (site, random) -> form(site, "label: 本窗口\\d*", "label: 本窗口", OWN_PAGE)),
                new Edit(
                        "the section of a table",
                        (site, random) -> form(site, "section: \\[办理情况(, 节\\d+)?\\]", "section: [办理情况, 节%d]")),
                new Edit(
                        "the name of an identity",
                        (site, random) -> form(site, "name: 各窗口之和\\d*", "name: 各窗口之和", "checks.html")),
                new Edit("the unit of a form", FormEdits::unit),
                new Edit("a rule of an identity", FormEdits::identity),
                new Edit("a second version of a form", FormEdits::version),
                new Edit("two equal versions of a form", FormEdits::equalVersions),
                new Edit("an own version of the statutory form", FormEdits::statutory),
                new Edit("the statutory form again", FormEdits::withoutStatutory),
                new Edit("an unknown form", FormEdits::unknownForm));
    }

    private static boolean published(EditedSite site) {
        return site.has(CASES)
                && site.has("reports/form/2022/justice.md")
                && !site.has("reports/form/2022/justice.md", "draft: true");
    }

    private static Edit.Effect cell(EditedSite site, Random random) throws IOException {
        if (!published(site)) {
            return impossible();
        }
        site.put(CASES, EditedContent.cases(site.fresh(), random.nextInt(3)));
        return changes(
                OWN_PAGE, "form/2022/justice/cases.csv", "indicators/counter.cases.closed.own.html", "years/2022.html");
    }

    private static Edit.Effect broken(EditedSite site, String table, Code code) throws IOException {
        boolean tolerated = code == Code.IDENTITY_FAILED && !site.has(FORM, "total = own");
        if (!published(site) || tolerated) {
            return impossible();
        }
        site.put(CASES, table);
        return breaks(code);
    }

    private static Edit.Effect missing(EditedSite site, Random random) throws IOException {
        if (!published(site)) {
            return impossible();
        }
        site.remove(CASES);
        return breaks(Code.MISSING_TABLE);
    }

    private static Edit.Effect twice(EditedSite site, Random random) throws IOException {
        if (!published(site)) {
            return impossible();
        }
        site.put(CASES.replace(".csv", ".xlsx"), EditedContent.workbook(site.text(CASES)));
        return breaks(Code.TABLE_TWICE);
    }

    /** The page has the same cells; the file is published as it is. */
    private static Edit.Effect lineEnds(EditedSite site, Random random) throws IOException {
        if (!published(site)) {
            return impossible();
        }
        String text = site.text(CASES).replace("\uFEFF", "");
        site.put(CASES, text.contains("\r") ? text.replace("\r", "") : "\uFEFF" + text.replace("\n", "\r\n"));
        return changes("form/2022/justice/cases.csv");
    }

    private static Edit.Effect asWorkbook(EditedSite site, Random random) throws IOException {
        String csv = "reports/form/2021/justice/cases.csv";
        String xlsx = csv.replace(".csv", ".xlsx");
        if (!site.has("reports/form/2021/justice.md") || site.has("reports/form/2021/justice.md", "draft: true")) {
            return impossible();
        }
        if (site.has(csv)) {
            site.put(xlsx, EditedContent.workbook(site.text(csv).replaceAll("[\r\uFEFF]", "")));
            site.remove(csv);
        } else {
            site.put(csv, EditedContent.cases(21, 3));
            site.remove(xlsx);
        }
        return changes("form/2021/justice/cases.csv", "form/2021/justice/cases.xlsx");
    }

    private static boolean disclosed(EditedSite site, int year) {
        String source = "reports/info-disclosure/" + year + "/county.md";
        return site.has(source) && !site.has(source, "draft: true") && site.has("site.yaml", "form: info-disclosure");
    }

    private static Edit.Effect workbook(EditedSite site, Random random) throws IOException {
        if (!disclosed(site, 2022) || !site.has(LITIGATION)) {
            return impossible();
        }
        site.put(LITIGATION, EditedContent.workbook(EditedContent.litigation(site.fresh())));
        return changes(
                "info-disclosure/2022/county.html",
                "info-disclosure/2022/county/litigation.xlsx",
                "indicators/info-disclosure.litigation.reconsideration.upheld.html",
                "data/years/2022.csv");
    }

    private static Edit.Effect damaged(EditedSite site, Random random) throws IOException {
        if (!disclosed(site, 2022) || !site.has(LITIGATION)) {
            return impossible();
        }
        site.put(LITIGATION, "PK\u0003\u0004" + site.fresh());
        return breaks(Code.UNREADABLE_TABLE);
    }

    private static Edit.Effect applications(EditedSite site, int year) throws IOException {
        String table = "reports/info-disclosure/" + year + "/county/applications.csv";
        if (!disclosed(site, year) || !site.has(table)) {
            return impossible();
        }
        site.put(table, EditedContent.applications(year, site.fresh(), 0));
        return changes(
                "info-disclosure/" + year + "/county.html",
                "indicators/info-disclosure.applications.new.total.html",
                "data/years/" + year + ".json",
                "organizations/county.html");
    }

    /** This year's report begins with none. */
    private static Edit.Effect handedOn(EditedSite site, Random random) throws IOException {
        String table = "reports/info-disclosure/2021/county/applications.csv";
        if (!disclosed(site, 2022) || !disclosed(site, 2021) || !site.has(table)) {
            return impossible();
        }
        site.put(table, EditedContent.applications(2021, site.fresh(), 1));
        return breaks(Code.IDENTITY_FAILED);
    }

    private static Edit.Effect disagrees(EditedSite site, Random random) throws IOException {
        String source = "reports/info-disclosure/2021/county.md";
        if (!disclosed(site, 2021) || site.has(source, "applications\\.partial")) {
            return impossible();
        }
        site.append(source, "\n部分公开[" + site.fresh() + "件]{#info-disclosure.applications.partial.total}。\n");
        return breaks(Code.OTHER_THAN_CELL);
    }

    private static Edit.Effect repeats(EditedSite site, Random random) throws IOException {
        String source = "reports/info-disclosure/2021/county.md";
        if (!disclosed(site, 2021) || site.has(source, "applications\\.refused")) {
            return impossible();
        }
        site.append(source, "\n不予公开[0件]{#info-disclosure.applications.refused.1.total}。\n");
        return changes("info-disclosure/2021/county.html");
    }

    private static Edit.Effect form(EditedSite site, String pattern, String replacement, String... changed)
            throws IOException {
        if (!published(site) || site.has(SECOND)) {
            return impossible();
        }
        int number = site.fresh();
        site.replace(FORM, pattern, replacement.contains("%d") ? replacement.formatted(number) : replacement + number);
        return changes(changed);
    }

    private static Edit.Effect unit(EditedSite site, Random random) throws IOException {
        if (!published(site) || site.has(SECOND)) {
            return impossible();
        }
        site.replace(FORM, "unit: .", site.has(FORM, "unit: 件") ? "unit: 次" : "unit: 件");
        return changes(OWN_PAGE, "indicators/counter.cases.closed.own.html", "data/years/2022.csv");
    }

    private static Edit.Effect identity(EditedSite site, Random random) throws IOException {
        if (!published(site) || site.has(SECOND)) {
            return impossible();
        }
        site.replace(
                FORM,
                "rule: total >?= own.*\\}",
                site.has(FORM, "rule: total >=") ? "rule: total = own + other}" : "rule: total >= own}");
        return changes("data/checks.csv");
    }

    private static Edit.Effect version(EditedSite site, Random random) throws IOException {
        String source = "reports/form/2023/justice.md";
        if (!site.has(source) || site.has(source, "draft: true") || !site.has(source.replace(".md", "/cases.csv"))) {
            return impossible();
        }
        if (site.has(SECOND) && random.nextBoolean()) {
            site.remove(SECOND);
        } else {
            String form = EditedContent.form("件")
                    .replace("version: \"1\"", "version: \"2\"")
                    .replace("from: 2015", "from: 2023");
            site.put(SECOND, form.replace("name: 办理情况", "name: 办理结果" + site.fresh()));
        }
        return changes("form/2023/justice.html");
    }

    private static Edit.Effect equalVersions(EditedSite site, Random random) throws IOException {
        site.put("forms/again.yaml", site.text(FORM));
        return breaks(Code.FORM_TWICE);
    }

    private static Edit.Effect statutory(EditedSite site, Random random) throws IOException {
        if (!disclosed(site, 2021)) {
            return impossible();
        }
        try (InputStream in =
                SiteGenerator.class.getResourceAsStream("internal/read/config/form/info-disclosure-2021.yaml")) {
            String form = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            site.put(STATUTORY, form.replace("label: 自然人", "label: 自然人" + site.fresh()));
        }
        return changes("info-disclosure/2021/county.html");
    }

    private static Edit.Effect withoutStatutory(EditedSite site, Random random) throws IOException {
        if (!disclosed(site, 2021) || !site.has(STATUTORY)) {
            return impossible();
        }
        site.remove(STATUTORY);
        return changes("info-disclosure/2021/county.html");
    }

    private static Edit.Effect unknownForm(EditedSite site, Random random) throws IOException {
        if (!published(site)) {
            return impossible();
        }
        site.replace("site.yaml", "form: counter, ", "form: none-such, ");
        return breaks(Code.UNKNOWN_FORM);
    }
}
