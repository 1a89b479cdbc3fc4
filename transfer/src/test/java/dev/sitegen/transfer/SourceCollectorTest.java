package dev.sitegen.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.sitegen.build.PublishedFile;
import dev.sitegen.build.SiteManifest;
import dev.sitegen.build.SourceCopy;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.model.SitePath;
import dev.sitegen.transfer.CollectedSource.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Data of sources, fetched from a real server that may be broken, slow or hostile. */
@Timeout(60)
class SourceCollectorTest {

    private static final String REVIEW = "data/indicators/review.closed.csv";

    @TempDir
    Path temp;

    private final Map<String, byte[]> site = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private HttpServer server;

    /** An answer that is not a file of the site. */
    @FunctionalInterface
    private interface Answer {
        void send(HttpExchange exchange) throws IOException;
    }

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/xxgk/", this::answer);
        server.start();
        publish(Map.of("data/organizations.csv", "id\n", "data/indicators.csv", "id\n", REVIEW, "77\n"));
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
    }

    private void publish(Map<String, String> data) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        data.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        files.put("index.html", "home".getBytes(StandardCharsets.UTF_8));
        StringBuilder manifest = new StringBuilder();
        new SiteManifest(
                        "site-gen",
                        files.entrySet().stream()
                                .map(e -> PublishedFile.of(SitePath.of(e.getKey()), e.getValue()))
                                .toList())
                .writeTo(manifest);
        site.clear();
        site.putAll(files);
        site.put("manifest.json", manifest.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring("/xxgk/".length());
        asked.add(path);
        Answer special = answers.get(path);
        byte[] file = site.get(path);
        if (special != null) {
            special.send(exchange);
        } else if (file == null) {
            exchange.sendResponseHeaders(404, -1);
        } else {
            exchange.sendResponseHeaders(200, file.length);
            exchange.getResponseBody().write(file);
        }
        exchange.close();
    }

    private SourceCopy source(String host) {
        return new SourceCopy(
                "jia",
                "示例甲县",
                temp.resolve("jia"),
                Optional.of(
                        URI.create("http://" + host + ":" + server.getAddress().getPort() + "/xxgk/")),
                List.of("review.closed"),
                SourcePosition.ofFile("site.yaml"));
    }

    private CollectedSource collect() throws IOException {
        return SourceCollector.create()
                .withPatience(Duration.ofSeconds(20))
                .collect(List.of(source(server.getAddress().getAddress().getHostAddress())))
                .get(0);
    }

    private String copied(String path) throws IOException {
        return Files.readString(temp.resolve("jia").resolve(path));
    }

    private void assertFailed(String reason, CollectedSource result) throws IOException {
        assertEquals(Outcome.FAILED, result.outcome());
        assertEquals(reason, result.reason(), result.details()::toString);
        // Nothing is left beside the copy.
        try (var files = Files.list(temp)) {
            assertTrue(files.allMatch(file -> file.endsWith("jia")));
        }
    }

    @Test
    void whatABuildNeedsIsFetchedOnce() throws IOException {
        CollectedSource first = collect();
        assertEquals(Outcome.UPDATED, first.outcome(), first::toString);
        assertEquals(4, first.files());
        assertEquals("77\n", copied(REVIEW));
        assertFalse(asked.contains("index.html"));
        asked.clear();
        assertEquals(Outcome.UNCHANGED, collect().outcome());
        assertEquals(List.of("manifest.json"), asked);
        publish(Map.of("data/organizations.csv", "id\n", "data/indicators.csv", "id\n", REVIEW, "78\n"));
        asked.clear();
        assertEquals(2, collect().files());
        assertEquals(List.of("manifest.json", REVIEW), asked);
        assertEquals("78\n", copied(REVIEW));
    }

    @Test
    void theOldCopyStaysWhenAFileIsNotTheOneOfTheManifest() throws IOException {
        collect();
        publish(Map.of("data/indicators.csv", "id\n", REVIEW, "78\n"));
        site.put(REVIEW, "79\n".getBytes(StandardCharsets.UTF_8));
        assertFailed("CHECKSUM", collect());
        assertEquals("77\n", copied(REVIEW));
    }

    @Test
    void theOldCopyStaysWhenTheManifestIsOfAnOlderVersion() throws IOException {
        collect();
        String manifest = new String(site.get("manifest.json"), StandardCharsets.UTF_8);
        site.put("manifest.json", TestSites.olderManifest(manifest).getBytes(StandardCharsets.UTF_8));
        assertFailed("OLDER", collect());
        assertEquals("77\n", copied(REVIEW));
    }

    @Test
    void aCopyOfAnOlderVersionIsReplaced() throws IOException {
        collect();
        Path manifest = temp.resolve("jia/manifest.json");
        String current = Files.readString(manifest);
        Files.writeString(manifest, TestSites.olderManifest(current));
        CollectedSource result = collect();
        assertEquals(Outcome.UPDATED, result.outcome());
        assertEquals(current, Files.readString(manifest));
    }

    @Test
    void aFileThatBreaksOffIsNoFile() throws IOException {
        answers.put(REVIEW, exchange -> {
            exchange.sendResponseHeaders(200, 3);
            exchange.getResponseBody().write('7');
            exchange.getResponseBody().flush();
        });
        assertFailed("UNREACHABLE", collect());
        assertFalse(Files.exists(temp.resolve("jia")));
    }

    @Test
    void aFileWithoutAnEndIsCutOff() throws IOException {
        answers.put(REVIEW, this::endless);
        assertFailed("SIZE", collect());
    }

    private void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        while (end.getCount() > 0) {
            // Throws when the other side has had enough.
            out.write(new byte[8192]);
        }
    }

    @Test
    void aSlowServerIsGivenUp() throws IOException {
        answers.put(REVIEW, exchange -> {
            exchange.sendResponseHeaders(200, 3);
            exchange.getResponseBody().write('7');
            exchange.getResponseBody().flush();
            try {
                assertTrue(end.await(50, TimeUnit.SECONDS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        CollectedSource result = SourceCollector.create()
                .withPatience(Duration.ofSeconds(2))
                .collect(List.of(source("127.0.0.1")))
                .get(0);
        assertFailed("TIMEOUT", result);
    }

    @Test
    void anotherHostIsNotFollowed() throws IOException {
        answers.put("manifest.json", exchange -> {
            exchange.getResponseHeaders().set("Location", "http://evil.example.com/manifest.json");
            exchange.sendResponseHeaders(302, -1);
        });
        CollectedSource result = collect();
        assertFailed("REDIRECT", result);
        assertEquals("http://evil.example.com/manifest.json", result.details().get(1));
    }

    @Test
    void thisHostIsFollowed() throws IOException {
        site.put("moved.json", site.get("manifest.json"));
        answers.put("manifest.json", exchange -> {
            exchange.getResponseHeaders().set("Location", "moved.json");
            exchange.sendResponseHeaders(301, -1);
        });
        assertEquals(Outcome.UPDATED, collect().outcome());
    }

    @Test
    void aCircleOfRedirectsEnds() throws IOException {
        answers.put("manifest.json", exchange -> {
            exchange.getResponseHeaders().set("Location", "manifest.json");
            exchange.sendResponseHeaders(302, -1);
        });
        assertFailed("REDIRECT", collect());
    }

    @Test
    void aMissingManifestIsReported() throws IOException {
        site.remove("manifest.json");
        CollectedSource result = collect();
        assertFailed("STATUS", result);
        assertEquals("404", result.details().get(1));
    }

    @Test
    void noPathOfAManifestLeadsOutOfTheCopy() throws IOException {
        String manifest = new String(site.get("manifest.json"), StandardCharsets.UTF_8);
        for (String path : List.of("data/../../../escaped.csv", "/etc/passwd", "data\\\\x.csv")) {
            site.put(
                    "manifest.json",
                    manifest.replace("data/indicators.csv", path).getBytes(StandardCharsets.UTF_8));
            assertFailed("MANIFEST", collect());
        }
    }

    @Test
    void aManifestThatListsAnImmenseFileIsRefused() throws IOException {
        String manifest = new String(site.get("manifest.json"), StandardCharsets.UTF_8);
        site.put(
                "manifest.json",
                manifest.replace("closed.csv\",\"size\":3", "closed.csv\",\"size\":40000000")
                        .getBytes(StandardCharsets.UTF_8));
        assertFailed("SIZE", collect());
    }

    @Test
    void aDirectoryOfSomebodyElseIsLeftAlone() throws IOException {
        Files.createDirectories(temp.resolve("jia"));
        Files.writeString(temp.resolve("jia/notes.txt"), "mine");
        assertFailed("FOREIGN", collect());
        assertEquals("mine", copied("notes.txt"));
    }

    @Test
    void filesThatNoManifestListsAreSomebodys() throws IOException {
        Path accounts = temp.resolve("jia/data/accounts.xlsx");
        Files.createDirectories(accounts.getParent());
        Files.writeString(accounts, "mine");
        CollectedSource alone = collect();
        assertFailed("FOREIGN", alone);
        assertEquals("data/accounts.xlsx", alone.details().get(1));

        Files.delete(accounts);
        Files.delete(accounts.getParent());
        assertEquals(Outcome.UPDATED, collect().outcome());
        Files.writeString(accounts, "mine");
        assertFailed("FOREIGN", collect());
        assertEquals("mine", Files.readString(accounts));
    }

    @Test
    void aCopyWithMoreThanIsNeededIsBroughtBackToIt() throws IOException {
        publish(Map.of("data/indicators.csv", "id\n", "data/checks.csv", "check\n"));
        assertEquals(Outcome.UPDATED, collect().outcome());
        Path more = temp.resolve("jia/data/checks.csv");
        Files.writeString(more, "other");
        assertEquals(Outcome.UPDATED, collect().outcome());
        assertFalse(Files.exists(more));
        assertEquals(Outcome.UNCHANGED, collect().outcome());
    }

    @Test
    void twoCollectionsOfOneCopyAreNotAtWorkAtOnce() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch second = new CountDownLatch(1);
        answers.put("manifest.json", exchange -> {
            begun.countDown();
            try {
                second.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            byte[] manifest = site.get("manifest.json");
            exchange.sendResponseHeaders(200, manifest.length);
            exchange.getResponseBody().write(manifest);
            exchange.close();
        });
        CompletableFuture<CollectedSource> first = CompletableFuture.supplyAsync(() -> {
            try {
                return collect();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        begun.await();
        CollectedSource other = collect();
        second.countDown();
        assertEquals("BUSY", other.reason());
        assertEquals(Outcome.UPDATED, first.get().outcome());
        assertEquals(Outcome.UNCHANGED, collect().outcome());
    }

    @Test
    void noDirectoryIsMadeForACopyThatCannotBeHad() throws IOException {
        SourceCopy there = source(server.getAddress().getAddress().getHostAddress());
        site.clear();
        SourceCopy below = new SourceCopy(
                "yi",
                "示例乙县",
                temp.resolve("a/b/yi"),
                there.address(),
                there.indicators(),
                SourcePosition.ofFile("site.yaml"));
        assertEquals(
                "STATUS",
                SourceCollector.create().collect(List.of(below)).get(0).reason());
        assertFalse(Files.exists(temp.resolve("a")));
    }

    @Test
    void aDirectoryThatCannotBeReadConcernsNoOtherSource() throws IOException {
        Files.writeString(temp.resolve("file"), "no directory");
        SourceCopy there = source(server.getAddress().getAddress().getHostAddress());
        SourceCopy nowhere = new SourceCopy(
                "yi",
                "示例乙县",
                temp.resolve("file/yi"),
                there.address(),
                there.indicators(),
                SourcePosition.ofFile("site.yaml"));
        List<CollectedSource> results = SourceCollector.create().collect(List.of(nowhere, there));
        assertEquals("DISK", results.get(0).reason());
        assertEquals(Outcome.UPDATED, results.get(1).outcome());
    }

    @Test
    void aCollectionThatWasBrokenOffIsGoneOnWith() throws IOException {
        collect();
        Files.move(temp.resolve("jia"), temp.resolve(".jia.site-gen.old"));
        assertEquals(Outcome.UNCHANGED, collect().outcome());
        assertEquals("77\n", copied(REVIEW));
    }

    @Test
    void whatFailsConcernsNoOtherSource() throws IOException {
        SourceCopy good = source("127.0.0.1");
        SourceCopy none =
                new SourceCopy("yi", "示例乙县", temp.resolve("yi"), Optional.empty(), List.of(), good.position());
        SourceCopy dead = new SourceCopy(
                "bing",
                "示例丙县",
                temp.resolve("bing"),
                Optional.of(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/elsewhere/")),
                List.of(),
                good.position());
        List<CollectedSource> results = SourceCollector.create().collect(List.of(dead, none, good));
        assertEquals(
                List.of(Outcome.FAILED, Outcome.NO_ADDRESS, Outcome.UPDATED),
                results.stream().map(CollectedSource::outcome).toList());
    }
}
