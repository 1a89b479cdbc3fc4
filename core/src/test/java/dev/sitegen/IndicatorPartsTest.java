package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An indicator with more organizations than one page of it has. */
class IndicatorPartsTest {

    private static final Pattern ROW = Pattern.compile("<tr><th>.*</tr>");

    @TempDir
    Path output;

    @Test
    void everyPageHasTheYearsOfAll() throws IOException {
        StringBuilder organizations = new StringBuilder();
        for (int i = 1; i <= 82; i++) {
            organizations.append("b%d: {name: 第%d局, kind: department}%n".formatted(i, i));
        }
        Content content = Content.site()
                .with("organizations.yaml", organizations.toString())
                .with("indicators.yaml", "cases.closed: {name: 办结数, unit: 件}\n");
        content = states(content, "b1", 2021, "3");
        content = states(content, "b1", 2023, "4");
        content = states(content, "b82", 2023, "5");
        content = states(content, "b82", 2024, "6");
        BuildResult result = SiteGenerator.create(content.source()).build(BuildOptions.into(output));
        assertEquals(List.of(), result.diagnostics());
        SortedMap<String, byte[]> files = Output.read(output);

        assertEquals(
                List.of(
                        "<tr><th>机构</th><th>2024年</th><th>2023年</th><th>2021年</th></tr>",
                        "<tr><th>第1局</th><td></td><td id=\"b1-2023\">4</td><td id=\"b1-2021\">3</td></tr>"),
                rows(Output.text(files.get("indicators/cases.closed.html"))));
        assertEquals(
                List.of(
                        "<tr><th>机构</th><th>2024年</th><th>2023年</th><th>2021年</th></tr>",
                        "<tr><th>第82局</th><td id=\"b82-2024\">6</td><td id=\"b82-2023\">5</td><td></td></tr>"),
                rows(Output.text(files.get("indicators/cases.closed/2.html"))));
    }

    private static Content states(Content content, String organization, int year, String cases) {
        return content.with(
                "reports/work/%d/%s.md".formatted(year, organization),
                "---\ntitle: 报告\ndate: %d-01-31\n---\n全年办结[%s件]{#cases.closed}。\n".formatted(year + 1, cases));
    }

    /** Rows of a page, without links. */
    private static List<String> rows(String page) {
        List<String> rows = new ArrayList<>();
        Matcher row = ROW.matcher(page);
        while (row.find()) {
            rows.add(row.group().replaceAll("</?a[^>]*>", "").replace(" </th>", "</th>"));
        }
        return rows;
    }
}
