package dev.sitegen.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.sitegen.build.SiteManifest;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it deploys leaves what the next one can go on with, and readers see whole files all the while. */
@Timeout(120)
class KilledDeploymentTest {

    private static final int PAGES = 300;

    @TempDir
    Path work;

    /** The process: deploys the first directory into the second, and holds still after some files until it is killed. */
    static final class Main {

        private Main() {}

        public static void main(String[] arguments) throws IOException {
            int most = Integer.parseInt(arguments[2]);
            Path sign = Path.of(arguments[3]);
            Deployment.of(Path.of(arguments[0]))
                    .withListener((path, done, total) -> holdStill(done, most, sign))
                    .toDirectory(Path.of(arguments[1]));
        }

        private static void holdStill(int done, int most, Path sign) {
            try {
                if (done == most) {
                    Files.createFile(sign);
                    new CountDownLatch(1).await();
                }
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static Map<String, String> pages(String year) {
        Map<String, String> files = new TreeMap<>();
        for (int i = 0; i < PAGES; i++) {
            files.put("work/2023/office-" + i + ".html", "<p>" + year + "年办结" + i + "件</p>");
        }
        files.put("index.html", year);
        return files;
    }

    @Test
    void theNextDeploymentSendsTheRestAndTheServedSiteVerifies() throws IOException, InterruptedException {
        Path site = TestSites.publish(work.resolve("site"), pages("2022"));
        Path target = work.resolve("target");
        Deployment.of(site).toDirectory(target);
        HttpServer server = serve(target);
        try {
            TestSites.publish(site, pages("2023"));
            killAfter(100, site, target);
            String between = get(server, "index.html");
            assertEquals("2022", between);
            DeployResult result = Deployment.of(site).toDirectory(target);
            assertTrue(result.sent() <= PAGES + 1 - 100 && result.sent() >= PAGES + 1 - 110, result.toString());
            for (Map.Entry<String, String> file : TestSites.read(site).entrySet()) {
                String expected =
                        new String(file.getValue().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
                assertEquals(expected, get(server, file.getKey()));
            }
            assertEquals(TestSites.read(site), TestSites.read(target));
        } finally {
            server.stop(0);
        }
    }

    private void killAfter(int files, Path site, Path target) throws IOException, InterruptedException {
        Path sign = work.resolve("sign");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        String.join(
                                System.getProperty("path.separator"),
                                List.of("target/classes", "target/test-classes", coreClasses(), libraries())),
                        Main.class.getName(),
                        site.toString(),
                        target.toString(),
                        Integer.toString(files),
                        sign.toString())
                .inheritIO()
                .start();
        while (!Files.exists(sign)) {
            assertTrue(process.isAlive(), "the process ended by itself");
            process.waitFor(10, TimeUnit.MILLISECONDS);
        }
        process.destroyForcibly().waitFor();
    }

    /** Paths of the libraries of core, wherever the tests have them. */
    private static String libraries() {
        return System.getProperty("java.class.path")
                + System.getProperty("path.separator")
                + System.getProperty("jdk.module.path", "");
    }

    /** The library under deployment, wherever the build has it: a directory or a jar. */
    private static String coreClasses() {
        return Path.of(URI.create(SiteManifest.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString()))
                .toString();
    }

    private static HttpServer serve(Path directory) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                byte[] bytes = Files.readAllBytes(
                        directory.resolve(exchange.getRequestURI().getPath().substring(1)));
                exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
        server.start();
        return server;
    }

    private static String get(HttpServer server, String path) throws IOException {
        URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/" + path);
        try (InputStream in = address.toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
