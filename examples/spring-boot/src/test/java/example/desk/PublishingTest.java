package example.desk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.FileSystemUtils;

/** Reports are looked at as they will be, and published as a directory and an archive. */
@ExtendWith(OutputCaptureExtension.class)
class PublishingTest extends DeskTest {

    @Value("${desk.directory}")
    private Path directory;

    @BeforeEach
    void nothingIsPublished() throws IOException {
        FileSystemUtils.deleteRecursively(directory);
    }

    private Document publish() {
        return browser.send((FormElement) browser.get("/").selectFirst("form[action=/publish]"), "", Map.of());
    }

    private Document preview(Map<String, String> typed) {
        return browser.send((FormElement) editor(REPORT).selectFirst("form.report"), "preview", typed);
    }

    private void save(String title, String input, String typed) {
        browser.send((FormElement) editor(title).selectFirst("form.report"), "save", Map.of(input, typed));
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    @Test
    void thePreviewIsThePageThatWillBePublished() throws IOException {
        Map<String, String> typed = Map.of("text", "## 一、数据共享\n\n平稳。\n\n受理[7件]{#review.accepted}。\n");
        Document page = preview(typed);
        String address = page.select("iframe").attr("src");
        assertEquals("allow-scripts", page.select("iframe").attr("sandbox"));
        HttpResponse<byte[]> previewed = browser.file(address);
        assertEquals(
                "text/html;charset=UTF-8",
                previewed.headers().firstValue("Content-Type").orElse(""));
        assertTrue(text(previewed).contains("7件"), text(previewed));
        save(REPORT, "text", typed.get("text"));
        publish();
        assertEquals(Files.readString(directory.resolve("site/work/2023/shili-data.html")), text(previewed));
    }

    @Test
    void thePreviewHasItsStyleAndCannotReachTheDesk() {
        Document page = preview(Map.of());
        HttpResponse<byte[]> previewed = browser.file(page.select("iframe").attr("src"));
        String style = Jsoup.parse(text(previewed), previewed.uri().toString())
                .select("link[rel=stylesheet]")
                .attr("abs:href");
        // The frame has no origin, and sends no cookie.
        HttpResponse<byte[]> file = new Browser(port, "zh-CN").file(style);
        assertEquals(List.of(), file.headers().allValues("Set-Cookie"));
        assertEquals(200, file.statusCode());
        assertEquals(
                "text/css;charset=UTF-8",
                file.headers().firstValue("Content-Type").orElse(""));
        assertTrue(previewed
                .headers()
                .firstValue("Content-Security-Policy")
                .orElse("")
                .startsWith("sandbox allow-scripts;"));
        assertEquals(1, previewed.headers().allValues("Content-Security-Policy").size());
    }

    @Test
    void aReportWithErrorsIsNotPreviewedAndOthersWithErrorsAreLeftOut() {
        Document wrong = preview(Map.of("date", "去年"));
        assertEquals(0, wrong.select("iframe").size());
        assertTrue(wrong.text().contains("不能预览"), wrong::text);
        save("示例县人民政府2023年工作报告", "date", "去年");
        Document page = preview(Map.of());
        assertTrue(page.text().contains("其他报告中有 1 个错误"), page::text);
        String address = page.select("iframe").attr("src");
        assertEquals(200, browser.file(address).statusCode());
        assertEquals(404, browser.file(address.replace("shili-data", "shili")).statusCode());
    }

    @Test
    void theDirectoryAndTheArchiveHaveTheSameFiles() throws IOException {
        Document page = publish();
        assertEquals(200, browser.status());
        assertTrue(page.text().contains("网站已发布"), page::text);
        HttpResponse<byte[]> zip = browser.file(page.select("a[download]").attr("href"));
        assertEquals("application/zip", zip.headers().firstValue("Content-Type").orElse(""));
        Map<String, String> archived = unpacked(zip.body());
        assertEquals(published(), archived);
        assertTrue(archived.get("work/2023/shili-data.html").contains("所在片区"), archived::toString);
        assertTrue(archived.get("lists/applications.html").contains("行政复议受理数一览"));
        assertTrue(archived.get("service/2023/shili-data.html").contains("4583"));
    }

    @Test
    void theSameReportsGiveTheSameArchive() throws IOException {
        publish();
        byte[] first = browser.file("/site.zip").body();
        FileSystemUtils.deleteRecursively(directory);
        publish();
        assertArrayEquals(first, browser.file("/site.zip").body());
    }

    @Test
    void errorsStopPublishingAndLeadToTheirInputs() throws IOException {
        publish();
        Map<String, String> before = published();
        save(REPORT, "field.inspected", "去年");
        save("示例县人民政府2023年工作报告", "documentNumber", "示例府发〔2024〕99号");
        Document page = publish();
        assertEquals(409, browser.status());
        assertTrue(page.text().contains("没有发布"), page::text);
        assertTrue(page.select(".notice.error code").eachText().contains("D101"), page::text);
        for (String link : page.select(".notice.error .error a").eachAttr("href")) {
            String input = link.substring(link.indexOf('#') + 1);
            assertEquals("true", browser.get(link).getElementById(input).attr("aria-invalid"), link);
        }
        assertEquals(before, published());
    }

    @Test
    void theLibraryHasNoQuarrelWithTheVersionsThatSpringManages(CapturedOutput log) {
        preview(Map.of());
        publish();
        assertTrue(log.getAll().lines().noneMatch(line -> line.contains(" ERROR ")), log::getAll);
    }

    @Test
    void aDraftIsNotPublished() throws IOException {
        save(REPORT, "draft", "true");
        publish();
        assertTrue(published().containsKey("work/2023/shili.html"));
        assertTrue(!published().containsKey("work/2023/shili-data.html"));
    }

    @Test
    void aReportThatHasJustBeenBegunKeepsNobodyFromPublishing() {
        FormElement form = (FormElement) browser.get("/").selectFirst("form[action=/reports]");
        Document begun = browser.send(form, "", Map.of("organization", "shili", "column", "service", "year", "2023"));
        assertEquals("true", begun.getElementById("title").attr("aria-invalid"));
        assertTrue(browser.get("/").select(".state").eachText().contains("草稿"));
        publish();
        assertEquals(200, browser.status());
    }

    @Test
    void thereIsNoArchiveBeforeTheSiteIsPublished() {
        assertEquals(404, browser.file("/site.zip").statusCode());
    }

    private Map<String, String> published() throws IOException {
        Path site = directory.resolve("site");
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        site.relativize(file).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return decoded(files);
    }

    private static Map<String, String> unpacked(byte[] zip) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return decoded(files);
    }

    /** Bytes as text, pages readable. */
    private static Map<String, String> decoded(Map<String, String> files) {
        files.replaceAll((path, text) -> path.endsWith(".html")
                ? new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
                : text);
        return files;
    }
}
