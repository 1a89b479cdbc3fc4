package example.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The database is a file, unless another one is named, and has everything again when the application is started again. */
class RestartTest {

    @TempDir
    Path directory;

    private String started(Function<Browser, String> use) {
        try (ConfigurableApplicationContext application = SpringApplication.run(
                DeskApplication.class,
                "--server.port=0",
                "--desk.directory=" + directory,
                "--spring.datasource.url=jdbc:h2:file:" + directory.resolve("desk"))) {
            return use.apply(new Browser(
                    application.getEnvironment().getRequiredProperty("local.server.port", Integer.class), "zh-CN"));
        }
    }

    private static Document editor(Browser browser) {
        return browser.get(browser.get("/").selectFirst("td a").attr("href"));
    }

    @Test
    void whatWasSavedIsThereAfterARestart() {
        started(browser -> browser.send(
                        (FormElement) editor(browser).selectFirst("form.report"),
                        "save",
                        Map.of("title", "示例县人民政府报告（修改）"))
                .title());
        assertEquals(
                "示例县人民政府报告（修改）",
                started(browser -> editor(browser).getElementById("title").val()));
        assertEquals(
                "5",
                started(browser ->
                        String.valueOf(browser.get("/").select("td a").size())));
    }
}
