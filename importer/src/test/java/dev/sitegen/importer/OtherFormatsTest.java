package dev.sitegen.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.importer.account.ImportCode;
import dev.sitegen.importer.internal.document.Account;
import dev.sitegen.importer.internal.office.OfficeReader;
import dev.sitegen.importer.internal.read.UnreadableSourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Formats that other programs read, Markdown, and the list of old addresses. */
class OtherFormatsTest {

    private static final Path WORD = Path.of("src/test/resources/libreoffice/report.docx");

    @TempDir
    Path directory;

    private TestSite site;

    @BeforeEach
    void makeSite() throws IOException {
        site = new TestSite(directory);
    }

    @Test
    void markdownKeepsItsText() throws IOException {
        site.add(site.file("r.md", """
                ---
                title: "示例县司法局2023年法治政府建设情况报告"
                date: 2024-02-18
                layout: post
                ---
                ## 一、工作

                办结[77件](a.md)，*强调*。
                """));
        assertEquals("""
                ---
                title: 示例县司法局2023年法治政府建设情况报告
                date: 2024-02-18
                ---
                ## 一、工作

                办结[77件](a.md)，*强调*。
                """, site.report("rule-of-law/2023/shili-justice.md"));
        assertTrue(site.note(ImportCode.BOILERPLATE).contains("layout: post"));
    }

    @Test
    void aHeadingIsTheTitleOfMarkdownWithoutFrontMatter() throws IOException {
        site.add(site.file("r.md", "# 示例县司法局2023年法治政府建设情况报告\n\n正文。\n"));
        assertEquals("正文。\n", site.text("rule-of-law/2023/shili-justice.md"));
    }

    @Test
    void aFileOfAnOlderProgramIsConverted() throws IOException, UnreadableSourceException {
        Path programs = Files.createDirectory(directory.resolve("bin"));
        Assumptions.assumeTrue(
                programs.getFileSystem().supportedFileAttributeViews().contains("posix"));
        // Takes the place of LibreOffice: leaves the file that its last argument names in the place it is given, as
        // .docx.
        Path program = Files.writeString(programs.resolve("soffice"), """
                #!/bin/sh
                while [ $# -gt 1 ]; do [ "$1" = --outdir ] && out=$2; shift; done
                mkdir -p "$out" && cp "$1" "$out/report.docx"
                """);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        OfficeReader reader = new OfficeReader("doc", programs.toString());
        assertEquals(
                "2023年法治政府建设情况报告",
                reader.read(Files.readAllBytes(WORD), new Account("r.doc"))
                        .blocks()
                        .get(1)
                        .plainText());
    }

    @Test
    void withoutLibreOfficeTheWayOutIsSaid() {
        UnreadableSourceException reason = assertThrows(
                UnreadableSourceException.class,
                () -> new OfficeReader("wps", "").read(new byte[1], new Account("r.wps")));
        assertEquals(ImportCode.NO_OFFICE, reason.code());
    }

    @Test
    void withoutPdfBoxTheWayOutIsSaid() throws IOException {
        site.add(site.file("r.pdf", "%PDF-1.4"));
        assertTrue(site.note(ImportCode.NO_PDFBOX).contains("org.apache.pdfbox:pdfbox"));
    }

    @Test
    void oldAddressesBecomeAliases() throws IOException {
        Path list = site.file("old.txt", """
                # 旧地址清单
                http://www.example.gov.cn/zwgk/202402/t20240218_1.html\tr.txt
                zwgk/r_wap.html, r.txt
                /zwgk/show.jsp?id=1, r.txt
                zwgk/other.html, other.txt
                """);
        Path file = site.file("r.txt", "示例县司法局2023年法治政府建设情况报告\n日期：2024-02-18\n\n办理案件83件。\n");
        List<ImportedFile> files = new ArrayList<>();
        ImportSummary summary = Importer.of(site.content())
                .importFiles(
                        List.of(file),
                        ImportOptions.defaults().withAliases(list),
                        (each, done, total) -> files.add(each));
        assertTrue(site.report("rule-of-law/2023/shili-justice.md")
                .contains("aliases: [zwgk/202402/t20240218_1.html, zwgk/r_wap.html]\n"));
        assertEquals(List.of(), site.problems());
        assertEquals(
                List.of(ImportCode.BAD_ALIAS, ImportCode.UNUSED_ALIAS),
                summary.notes().stream().map(note -> note.code()).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version='1.0'?><urlset><url><loc>http://www.example.gov.cn/a.html</loc></url><url><loc> http://www.example.gov.cn/zwgk/b.html#top </loc></url></urlset>",
                "http://www.example.gov.cn/a.html\n/zwgk/b.html\n"
            })
    void theListOfOldAddressesIsComparedWithTheOldSiteMap(String map) throws IOException {
        Path list = site.file("old.txt", "/a.html, r.txt\n/c.html, r.txt\n");
        Path file = site.file("r.txt", "示例县司法局2023年法治政府建设情况报告\n日期：2024-02-18\n\n办理案件83件。\n");
        ImportSummary summary = Importer.of(site.content())
                .importFiles(
                        List.of(file),
                        ImportOptions.defaults().withAliases(list).withSiteMap(site.file("sitemap.xml", map)),
                        (each, done, total) -> {});
        assertEquals(
                List.of(ImportCode.ADDRESS_LOST, ImportCode.ADDRESS_UNKNOWN),
                summary.notes().stream().map(note -> note.code()).toList());
        assertTrue(summary.notes().get(0).message(Locale.ROOT).endsWith("(1): zwgk/b.html"));
        assertTrue(summary.notes().get(1).message(Locale.SIMPLIFIED_CHINESE).endsWith("：c.html"));
    }
}
