package dev.sitegen.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.sitegen.SiteGenerator;
import dev.sitegen.build.BuildOptions;
import dev.sitegen.console.ConsoleMessages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A province collects what a county has published on a server, and adds it up. */
class CollectCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path directory;

    private HttpServer server;

    @BeforeEach
    void publish() throws IOException {
        Path county = directory.resolve("county");
        SmallSite.create(county);
        SmallSite.write(county, "content/indicators.yaml", "review.closed: {name: 办结数, unit: 件, total: true}\n");
        SmallSite.write(county, "content/reports/law/2023/shili.md", """
                ---
                title: 示例县2023年法治政府建设年度报告
                date: 2024-03-20
                ---

                办结[77件]{#review.closed}。
                """);
        Path site = county.resolve("site");
        assertTrue(SiteGenerator.create(county.resolve("content"))
                .build(BuildOptions.into(site))
                .published());
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/xxgk/", exchange -> {
            Path file = site.resolve(exchange.getRequestURI().getPath().substring("/xxgk/".length()));
            byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
            exchange.sendResponseHeaders(bytes.length == 0 ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        SmallSite.write(directory, "content/site.yaml", """
                name: 示例省
                baseUrl: https://www.example.invalid/
                columns:
                  law: {name: 法治政府建设年度报告}
                sources:
                  - {id: jia, name: 示例甲县, path: ../counties/jia, address: "http://127.0.0.1:%1$d/xxgk/"}
                  - {id: yi, name: 示例乙县, path: ../counties/yi, address: "http://127.0.0.1:%1$d/nowhere/"}
                """.formatted(
                        server.getAddress().getPort()));
        SmallSite.write(
                directory,
                "content/organizations.yaml",
                "province: {name: 示例省人民政府, kind: government, exempt: [law]}\n");
        SmallSite.write(directory, "content/indicators.yaml", "review.closed: {name: 办结数, unit: 件, total: true}\n");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private ExitCode run(String... arguments) {
        Terminal terminal = new Terminal(false, false, ConsoleMessages.ENGLISH);
        return new SiteGenCommand(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        terminal,
                        directory,
                        Map.of("SOURCE_DATE_EPOCH", "1711915200"))
                .run(arguments);
    }

    @Test
    void whatIsCollectedIsAddedUp() throws IOException {
        assertEquals(ExitCode.SUCCESS, run("collect"), err::toString);
        String problems = err.toString(StandardCharsets.UTF_8);
        assertTrue(problems.contains("site.yaml:7:5") && problems.contains("[SG756]"), problems);
        assertTrue(problems.contains("answers with status 404"), problems);
        String said = out.toString(StandardCharsets.UTF_8);
        assertTrue(said.contains("1 with something new, 0 unchanged, 1 failed"), said);
        assertEquals(ExitCode.SUCCESS, run("build"), err::toString);
        String totals = Files.readString(directory.resolve("target/site-gen/data/totals.csv"));
        assertTrue(totals.contains("review.closed,law,2023,77,件,=,1,1\r\n"), totals);
    }

    @Test
    void aStrictCollectionFails() {
        assertEquals(ExitCode.CONTENT, run("collect", "--strict"));
    }
}
