package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.build.BuildResult;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** Every field that takes a text, with what would leave its place: it is refused, or it is shown and does nothing. */
class HostileTextTest {

    /** The place of a hostile text in {@link #FILES}. */
    private static final char FIELD = '§';

    private static final String REPORT = Content.reportPath(2023);

    private static final Map<String, String> FILES = Map.of(
            "site.yaml",
            """
            name: "甲§"
            description: "甲§"
            baseUrl: https://www.example.gov.cn/xxgk/
            owner: {organizer: "甲§", operator: "甲§", contact: "甲§", address: "甲§"}
            filings: {icp: "甲§", police: "甲§"}
            columns:
              work: {name: "甲§", description: "甲§", keywords: ["甲§"]}
            """,
            "organizations.yaml",
            """
            office: {name: "甲§", kind: department}
            """,
            "indicators.yaml",
            """
            review.closed: {name: "甲§", unit: 件, group: "乙§", definition: "甲§", notes: "甲§"}
            """,
            REPORT,
            """
            ---
            title: "甲§"
            date: 2024-01-10
            source: "甲§"
            author: "甲§"
            indexNumber: "甲§"
            documentNumber: "甲§"
            description: "甲§"
            keywords: ["甲§"]
            notes: {review.closed: "甲§"}
            attachments: [{file: office/a.txt, title: "甲§"}]
            ---
            全年平稳，办结[77件]{#review.closed}，见[上文](https://www.example.gov.cn/a=)。
            """,
            "reports/work/2023/office/a.txt",
            "附件",
            "pages/about.md",
            """
            ---
            title: "甲§"
            description: "甲§"
            ---
            说明。
            """);

    /** Places in which only keys, ids and the like are expected. */
    private static final Map<String, String> KEYS = Map.of(
            "site.yaml", "\"§\": x\n",
            "organizations.yaml", "\"甲§\": {name: 乙, kind: department}\n",
            "indicators.yaml", "checks:\n  - {id: a, name: \"甲§\", rule: \"review.closed = 1§\"}\n",
            "forms/f.yaml", "form: \"f§\"\nversion: \"1§\"\nname: \"甲§\"\n",
            "pages/more.md", "---\ntitle: 甲\naliases: [\"a§.html\"]\n\"b§\": c\n---\n说明。\n");

    private static final List<String> MARKDOWN = List.of(
            "甲§乙",
            "# 甲§",
            "[甲§](https://www.example.gov.cn/)",
            "[甲](https://www.example.gov.cn/ \"乙§\")",
            "[甲](https://www.example.gov.cn/§)",
            "[甲][x]\n\n[x]: https://www.example.gov.cn/ '乙§'",
            "![甲§](office/a.png)",
            "> 甲§",
            "- 甲§",
            "| 甲§ | 乙 |\n|---|---|\n| 丙 | 丁§ |",
            "甲[^1]。\n\n[^1]: 乙§",
            "**甲§**",
            "[77件§]{#review.closed}",
            "[甲§]{#a}",
            "<b>§</b>");

    @TempDir
    Path temp;

    private static Content site(String text) {
        Content content = Content.empty();
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            content = content.with(file.getKey(), file.getValue().replace(String.valueOf(FIELD), text));
        }
        return content;
    }

    private static void assertRefused(String escape, String path, String template, Content site) throws IOException {
        for (int at = template.indexOf(FIELD); at >= 0; at = template.indexOf(FIELD, at + 1)) {
            String before = template.substring(0, at).replace(String.valueOf(FIELD), "");
            String after = template.substring(at + 1).replace(String.valueOf(FIELD), "");
            BuildResult report = SiteGenerator.create(
                            site.with(path, before + escape + after).source())
                    .check(BuildOptions.defaults());
            int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
            String place = path + ":" + line + ":" + (before.length() - before.lastIndexOf('\n'));
            List<String> found = report.diagnostics().stream()
                    .filter(d -> d.code() == Code.FORBIDDEN_ESCAPE)
                    .map(d -> d.position() + " " + d.arguments().get(0))
                    .toList();
            assertTrue(found.contains(place + " " + escape), () -> place + ": " + report.diagnostics());
        }
    }

    @Test
    void noEscapeOfYamlWritesWhatNoTextMayHold() throws IOException {
        Content site = site("");
        for (Map<String, String> files : List.of(FILES, KEYS)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                assertRefused("\\u0001", file.getKey(), file.getValue(), site);
            }
        }
        for (String escape :
                List.of("\\x02", "\\0", "\\r", "\\e", "\\N", "\\x7f", "\\uFFFE", "\\ufdd0", "\\U0010FFFF", "\\udc00")) {
            assertRefused(escape, REPORT, FILES.get(REPORT), site);
        }
    }

    @Test
    void noCharacterReferenceOfMarkdownWritesWhatNoTextMayHold() throws IOException {
        String front = FILES.get(REPORT).replace(String.valueOf(FIELD), "");
        for (String text : MARKDOWN) {
            assertRefused("&#1;", REPORT, front + "\n" + text + "\n", site(""));
        }
        for (String reference :
                List.of("&#x2;", "&#X80;", "&#127;", "&#65535;", "&#xFDEF;", "&#x1FFFE;", "&#xD83C;", "&#13;")) {
            assertRefused(reference, REPORT, front + "\n甲§\n", site(""));
        }
    }

    @Test
    void optionsHoldNoneEither() {
        BuildOptions options = BuildOptions.defaults();
        assertThrows(IllegalArgumentException.class, () -> options.withTheme("a\u0001"));
        URI address = URI.create("https://www.example.gov.cn/\uFFFE/");
        assertThrows(IllegalArgumentException.class, () -> options.withBaseUrl(address));
    }

    @Test
    void whatIsAllowedLeavesItsPlaceNowhere() throws IOException {
        String yaml = "\\\"><script>alert(1)</script>' onfocus=x ]]> &lt; &#60;i> _x0001_ \\u2028\\u202E ${1} {0} 🀄";
        SortedMap<String, byte[]> plain = published(site(""), "plain");
        SortedMap<String, byte[]> hostile = published(site(yaml), "hostile");
        assertEquals(plain.keySet(), hostile.keySet());
        plain.forEach((path, bytes) -> {
            if (path.endsWith(".html")) {
                assertEquals(elements(bytes), elements(hostile.get(path)), path);
            }
        });
        for (String path : List.of("feed.xml", "sitemap.xml", "data/years/2023.xlsx")) {
            assertTrue(hostile.containsKey(path), () -> path + " in " + hostile.keySet());
        }
        for (Map.Entry<String, byte[]> file : hostile.entrySet()) {
            assertWellFormed(file.getKey(), file.getValue());
        }
    }

    private SortedMap<String, byte[]> published(Content content, String name) throws IOException {
        BuildResult report = SiteGenerator.create(content.source()).build(BuildOptions.into(temp.resolve(name)));
        assertTrue(report.published(), () -> report.diagnostics().toString());
        return Output.read(temp.resolve(name));
    }

    /** The number of a page's elements by name and attributes. */
    private static Map<String, Integer> elements(byte[] html) {
        Map<String, Integer> elements = new TreeMap<>();
        Jsoup.parse(new String(html, StandardCharsets.UTF_8)).getAllElements().forEach(element -> {
            List<String> attributes =
                    element.attributes().asList().stream().map(a -> a.getKey()).toList();
            elements.merge(element.tagName() + attributes, 1, Integer::sum);
        });
        return elements;
    }

    private static void assertWellFormed(String path, byte[] bytes) throws IOException {
        if (path.endsWith(".xml") || path.endsWith(".rels")) {
            try {
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
            } catch (SAXException | ParserConfigurationException e) {
                throw new AssertionError(path, e);
            }
        } else if (path.endsWith(".xlsx")) {
            Map<String, byte[]> parts = new LinkedHashMap<>();
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    parts.put(entry.getName(), zip.readAllBytes());
                }
            }
            assertFalse(parts.isEmpty());
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                assertWellFormed(part.getKey(), part.getValue());
            }
        }
    }

    @Test
    void marksOfSlotsAreNoMarks() throws IOException {
        Content content =
                site("\\u0001\\u0002").withReport(2024, "title: \"0;url=x\\u0001\\u0002\"\ndate: 2025-01-01", "甲。");
        BuildResult report = SiteGenerator.create(content.source()).build(BuildOptions.into(temp.resolve("forged")));
        assertFalse(report.published());
        assertTrue(report.diagnostics().stream().map(Diagnostic::code).anyMatch(Code.FORBIDDEN_ESCAPE::equals));
    }
}
