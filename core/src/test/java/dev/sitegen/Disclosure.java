package dev.sitegen;

import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.read.config.form.FormLibrary;
import dev.sitegen.model.Column;
import dev.sitegen.model.Form;
import dev.sitegen.model.FormLine;
import dev.sitegen.model.FormTable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Sites with 政府信息公开工作年度报告: the reports of an office with their tables. */
final class Disclosure {

    private static final String TEXT = """
            一、总体情况

            全年工作平稳。

            二、主动公开政府信息情况

            三、收到和处理政府信息公开申请情况

            四、政府信息公开行政复议、行政诉讼情况

            五、存在的主要问题及改进情况

            公开的主动性有待加强，将改进。

            六、其他需要报告的事项

            没有。
            """;

    private Disclosure() {}

    /** Numbers of table 3 for one year. */
    record Year(int year, int received, int carriedIn, int handled, int carriedForward) {}

    /** Five years of a real organization. */
    static final List<Year> SERIES = List.of(
            new Year(2021, 70, 0, 69, 1),
            new Year(2022, 74, 1, 75, 0),
            new Year(2023, 81, 0, 81, 0),
            new Year(2024, 218, 0, 218, 0),
            new Year(2025, 154, 0, 148, 6));

    /** A site with the column {@code gk}, the organization {@code office}, and no report. */
    static Content site() {
        return Content.empty()
                .with("site.yaml", """
                        name: 示例县人民政府
                        baseUrl: https://www.example.gov.cn/xxgk/
                        columns:
                          gk: {name: 政府信息公开年报, form: info-disclosure}
                        """)
                .with("organizations.yaml", "office: {name: 示例县办公室, kind: department}\n");
    }

    /** The site with the reports of {@link #SERIES}. */
    static Content series() throws IOException {
        Content content = site();
        for (Year year : SERIES) {
            content = withReport(content, year);
        }
        return content;
    }

    static Content withReport(Content content, Year year) throws IOException {
        Content more = content.with(
                "reports/gk/" + year.year + "/office.md",
                "---\ntitle: 示例县办公室" + year.year + "年政府信息公开工作年度报告\ndate: " + (year.year + 1) + "-01-20\n---\n" + TEXT);
        for (FormTable table : form(year.year).tables()) {
            more = more.with(path(year.year, table.id()), csv(table, numbers(table.id(), year)));
        }
        return more;
    }

    static Form form(int year) throws IOException {
        SourcePosition nowhere = SourcePosition.ofFile("site.yaml");
        Column column = new Column("gk", "gk", "", List.of(), "", "info-disclosure", nowhere);
        return FormLibrary.shipped().of(column, year).orElseThrow();
    }

    static String path(int year, String table) {
        return "reports/gk/" + year + "/office/" + table + ".csv";
    }

    /** The numbers that are not 0, by the ids of row and column. */
    static Map<String, Integer> numbers(String table, Year year) {
        Map<String, Integer> numbers = new TreeMap<>();
        if (table.equals("applications")) {
            row("new", year.received, 2, numbers);
            row("carriedIn", year.carriedIn, 0, numbers);
            row("granted", year.handled, 2, numbers);
            row("total", year.handled, 2, numbers);
            row("carriedForward", year.carriedForward, 0, numbers);
        } else if (table.equals("litigation")) {
            numbers.put("reconsideration.upheld", 3);
            numbers.put("reconsideration.pending", 1);
            numbers.put("reconsideration.total", 4);
        }
        return numbers;
    }

    private static void row(String row, int total, int ofBusiness, Map<String, Integer> numbers) {
        numbers.put(row + ".natural", total - ofBusiness);
        numbers.put(row + ".business", ofBusiness);
        numbers.put(row + ".total", total);
    }

    /** A table with these numbers, and 0 in every other cell. */
    static String csv(FormTable table, Map<String, Integer> numbers) {
        StringBuilder csv = new StringBuilder("row");
        table.columns().forEach(column -> csv.append(',').append(column.id()));
        for (FormLine row : table.rows()) {
            csv.append('\n')
                    .append(row.id())
                    .append(table.columns().stream()
                            .map(column -> "," + cell(table, row.id(), column.id(), numbers))
                            .collect(Collectors.joining()));
        }
        return csv.append('\n').toString();
    }

    private static String cell(FormTable table, String row, String column, Map<String, Integer> numbers) {
        boolean there = table.cell(row, column).isPresent();
        return there ? String.valueOf(numbers.getOrDefault(row + "." + column, 0)) : "";
    }
}
