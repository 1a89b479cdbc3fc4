package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.BuildResult;
import dev.sitegen.build.Preview;
import dev.sitegen.build.Server;
import dev.sitegen.build.ServerListener;
import dev.sitegen.model.SitePath;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A site is served as it is published, and follows what is saved; over real connections. */
@Timeout(60)
class ServeTest {

    private static final String REPORT = "reports/work/2022/county.md";
    private static final String PAGE = "work/2022/county.html";

    @TempDir
    Path temp;

    private EditedSite site;
    private Server server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<BuildResult> reported = new LinkedBlockingQueue<>();

    @BeforeEach
    void serve() throws IOException {
        site = new EditedSite(temp);
        site.put("assets/图.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        site.put("assets/empty.txt", "");
        server = start("localhost");
        reported.clear();
    }

    private Server start(String host) throws IOException {
        return SiteGenerator.create(site.content)
                .serve(site.options, new InetSocketAddress(host, 0), new ServerListener() {
                    @Override
                    public void changed(BuildResult report) {
                        reported.add(report);
                    }

                    @Override
                    public void failed(Throwable reason) {
                        throw new AssertionError(reason);
                    }
                });
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(server.address().resolve(address)).build();
        return client.send(request, BodyHandlers.ofString());
    }

    /** Answer of the server to a request that no client would send. */
    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", server.address().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            socket.shutdownOutput();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void everyFileIsThePublishedOneAndPagesAreFollowedByTheClient() throws IOException, InterruptedException {
        SiteGenerator.create(site.content).build(site.options);
        SortedMap<String, byte[]> published = Output.read(site.output);
        published.remove(Output.MANIFEST);
        for (String address : published.keySet()) {
            URI uri = URI.create(server.address() + SitePath.of(address).encoded());
            HttpResponse<byte[]> answer =
                    client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofByteArray());
            assertEquals(200, answer.statusCode(), address);
            String expected = Output.text(published.get(address));
            String actual = Output.text(answer.body());
            if (address.endsWith(".html")) {
                int added = actual.indexOf("<link rel=\"stylesheet\" href=\"/.site-gen/");
                String rest = actual.substring(actual.lastIndexOf("</body>"));
                actual = actual.substring(0, added) + rest;
            }
            assertEquals(expected, actual, address);
        }
    }

    @Test
    void answersAsAStaticServerDoes() throws IOException, InterruptedException {
        HttpResponse<String> home = get("");
        assertEquals(200, home.statusCode());
        assertEquals(
                "text/html; charset=utf-8",
                home.headers().firstValue("Content-Type").orElseThrow());
        assertEquals("no-store", home.headers().firstValue("Cache-Control").orElseThrow());
        assertEquals(200, get("work/").statusCode());
        assertEquals("/work/", get("work").headers().firstValue("Location").orElseThrow());
        assertEquals(302, get("work").statusCode());
        assertEquals(200, get("index.html?a=b").statusCode());
        assertEquals(200, get("assets/%E5%9B%BE.svg").statusCode());
        assertEquals("", get("assets/empty.txt").body());
        HttpResponse<String> missing = get("nowhere.html");
        assertEquals(404, missing.statusCode());
        assertTrue(missing.body().contains("/.site-gen/client.js"));
        assertEquals(404, get("work/2022/").statusCode());
        assertEquals(200, get(".site-gen/client.js").statusCode());
        HttpRequest head = HttpRequest.newBuilder(server.address())
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<String> headers = client.send(head, BodyHandlers.ofString());
        assertEquals("", headers.body());
        assertEquals(
                home.body().getBytes(StandardCharsets.UTF_8).length,
                headers.headers().firstValueAsLong("Content-Length").orElseThrow());
    }

    @Test
    void nothingElseCanBeAskedFor() throws IOException, InterruptedException {
        for (String path : List.of("/../content/site.yaml", "/%2e%2e/content/site.yaml", "/site.yaml", "//site.yaml")) {
            String answer = raw("GET " + path + " HTTP/1.1\nHost: localhost\nConnection: close\n\n");
            assertTrue(answer.startsWith("HTTP/1.1 404"), path + answer);
            assertFalse(answer.contains("columns:"), path);
        }
        for (String host :
                List.of("evil.example", "localhost.evil.example", "localhost:1:2", "127.0.0.1.evil.example")) {
            String answer = raw("GET / HTTP/1.1\nHost: " + host + "\nConnection: close\n\n");
            assertTrue(answer.startsWith("HTTP/1.1 403"), host + answer);
        }
        for (String host : List.of("localhost", "LOCALHOST:8080", "127.0.0.1:1", "[::1]:80")) {
            String answer = raw("GET / HTTP/1.1\nHost: " + host + "\nConnection: close\n\n");
            assertTrue(answer.startsWith("HTTP/1.1 200"), host + answer);
        }
        assertTrue(raw("GET / HTTP/1.0\n\n").startsWith("HTTP/1.1 403"));
        assertTrue(raw("POST / HTTP/1.1\nHost: localhost\nContent-Length: 0\nConnection: close\n\n")
                .startsWith("HTTP/1.1 405"));
        assertTrue(raw("HEAD /.site-gen/events HTTP/1.1\nHost: localhost\nConnection: close\n\n")
                .startsWith("HTTP/1.1 404"));
    }

    private String asked(String address, String... fields) throws IOException {
        return raw("GET /" + address + " HTTP/1.1\nHost: localhost\nConnection: close\n" + String.join("\n", fields)
                + "\n\n");
    }

    @Test
    void pagesFromElsewhereReadNothing() throws IOException {
        String[] script = {"Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors", "Sec-Fetch-Dest: script"};
        String[] frame = {"Sec-Fetch-Site: same-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: iframe"};
        String[] link = {"Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document"};
        String[] own = {"Sec-Fetch-Site: same-origin", "Sec-Fetch-Mode: no-cors", "Sec-Fetch-Dest: script"};
        List<String> searched = addresses("search/");
        assertFalse(searched.isEmpty());
        for (String address : searched) {
            assertTrue(asked(address, script).startsWith("HTTP/1.1 403"), address);
            assertTrue(asked(address, own).startsWith("HTTP/1.1 200"), address);
        }
        for (String address : List.of("", PAGE, "nowhere", ".site-gen/events", ".site-gen/client.js")) {
            assertTrue(asked(address, script).startsWith("HTTP/1.1 403"), address);
            assertTrue(asked(address, frame).startsWith("HTTP/1.1 403"), address);
            assertTrue(asked(address, "Origin: http://evil.example").startsWith("HTTP/1.1 403"), address);
        }
        assertTrue(asked(PAGE, link).startsWith("HTTP/1.1 200"));
        assertTrue(asked(PAGE, "Origin: http://localhost").startsWith("HTTP/1.1 200"));
    }

    private List<String> addresses(String prefix) throws IOException {
        try (Preview preview = SiteGenerator.create(site.content).preview(site.options)) {
            return preview.addresses().stream()
                    .filter(address -> address.startsWith(prefix))
                    .toList();
        }
    }

    @Test
    void everyResponseIsForThisSiteAlone() throws IOException, InterruptedException {
        for (String address : List.of("", PAGE, "nowhere", "work", "assets/empty.txt", ".site-gen/client.js")) {
            assertGuarded(address, get(address));
        }
        HttpRequest post = HttpRequest.newBuilder(server.address())
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        assertGuarded("405", client.send(post, BodyHandlers.ofString()));
        HttpRequest foreign = HttpRequest.newBuilder(server.address())
                .header("Sec-Fetch-Site", "cross-site")
                .build();
        assertGuarded("403", client.send(foreign, BodyHandlers.ofString()));
        URI events = server.address().resolve("/.site-gen/events");
        HttpResponse<InputStream> open =
                client.send(HttpRequest.newBuilder(events).build(), BodyHandlers.ofInputStream());
        assertGuarded("events", open);
        open.body().close();
        server.close();
        site.put("site.yaml", "nonsense: 1\n");
        server = start("localhost");
        HttpResponse<String> problems = get("");
        assertEquals(503, problems.statusCode());
        assertGuarded("problems", problems);
    }

    private static void assertGuarded(String what, HttpResponse<?> response) {
        Map<String, String> expected = Map.of(
                "Cross-Origin-Resource-Policy", "same-origin",
                "X-Content-Type-Options", "nosniff",
                "Referrer-Policy", "same-origin",
                "X-Frame-Options", "SAMEORIGIN",
                "Content-Security-Policy", "frame-ancestors 'self'",
                "Cache-Control", "no-store");
        expected.forEach(
                (name, value) -> assertEquals(List.of(value), response.headers().allValues(name), what + ": " + name));
    }

    @Test
    void aPortThatIsTakenIsReported() {
        InetSocketAddress taken =
                new InetSocketAddress("localhost", server.address().getPort());
        ServerListener deaf = new ServerListener() {
            @Override
            public void changed(BuildResult report) {}

            @Override
            public void failed(Throwable reason) {}
        };
        SiteGenerator generator = SiteGenerator.create(site.content);
        assertThrows(BindException.class, () -> generator.serve(site.options, taken, deaf));
    }

    /** The events of an open page. */
    private final class Events implements AutoCloseable {

        private final InputStream stream;
        private final BufferedReader lines;

        Events() throws IOException, InterruptedException {
            URI address = server.address().resolve("/.site-gen/events");
            HttpResponse<InputStream> answer =
                    client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofInputStream());
            assertEquals(
                    "text/event-stream",
                    answer.headers().firstValue("Content-Type").orElseThrow());
            stream = answer.body();
            lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }

        String next() throws IOException {
            String line = lines.readLine();
            while (!line.startsWith("data: ")) {
                line = lines.readLine();
            }
            return line.substring("data: ".length());
        }

        @Override
        public void close() throws IOException {
            stream.close();
        }
    }

    @Test
    void openPagesHearOfWhatIsSaved() throws IOException, InterruptedException {
        try (Events events = new Events()) {
            String version = events.next().split(" ")[0];
            assertTrue(get(PAGE).body().contains("data-version=\"" + version + "\" data-page=\"" + PAGE + "\""));

            site.put(REPORT, site.text(REPORT) + "\n新写的一句。\n");
            String[] sentence = events.next().split(" ");
            assertEquals(PAGE, sentence[1]);
            HttpResponse<String> page = get(PAGE);
            assertTrue(page.body().contains("新写的一句。"));
            assertTrue(page.body().contains("data-version=\"" + sentence[0] + "\""));

            // As editors save: a file beside it, then in its place.
            Path file = site.content.resolve(REPORT);
            Path beside = Files.writeString(file.resolveSibling(".county.md.tmp"), site.text(REPORT) + "\n再一句。\n");
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            assertEquals(PAGE, events.next().split(" ")[1]);
            assertTrue(get(PAGE).body().contains("再一句。"));

            site.put("reports/open/2019/county.md", "---\ntitle: 新年份\ndate: 2020-01-10\n---\n新目录。\n");
            assertEquals("*", events.next().split(" ")[1]);
            awaitStatus("open/2019/county.html", 200);
            Files.move(site.content.resolve("reports/open/2019"), site.content.resolve("reports/open/2018"));
            awaitStatus("open/2019/county.html", 404);
            awaitStatus("open/2018/county.html", 200);
            Path moved = site.content.resolve("reports/open/2018/county.md");
            Files.writeString(moved, Files.readString(moved).replace("新目录", "改过"));
            awaitText("open/2018/county.html", "改过");
        }
    }

    private void awaitStatus(String address, int status) throws IOException, InterruptedException {
        for (int tries = 0; tries < 100 && get(address).statusCode() != status; tries++) {
            Thread.sleep(50);
        }
        assertEquals(status, get(address).statusCode(), address);
    }

    private void awaitText(String address, String text) throws IOException, InterruptedException {
        for (int tries = 0; tries < 100 && !get(address).body().contains(text); tries++) {
            Thread.sleep(50);
        }
        assertTrue(get(address).body().contains(text), address);
    }

    @Test
    void problemsAreShownInThePage() throws IOException, InterruptedException {
        assertFalse(get(PAGE).body().contains("<section id=\"site-gen-problems\""));
        site.put("pages/about.md", "---\ntitle: <b>\n---\n[没有](/pages/<i>.md)\u202E\n");
        BuildResult report = reported.poll(20, TimeUnit.SECONDS);
        assertFalse(report.published());
        String page = get(PAGE).body();
        assertTrue(page.contains("<section id=\"site-gen-problems\" lang=\"zh-CN\""), page);
        assertTrue(page.contains("<code>pages/about.md:4:1</code>"), page);
        assertTrue(page.contains("&lt;i&gt;"), page);
        assertTrue(page.contains(".md)\\u202E</pre>"), page);
        assertTrue(get("nowhere").body().contains("site-gen-problems"));

        site.put("pages/about.md", "---\ntitle: 关于\n---\n说明。\n");
        assertTrue(reported.poll(20, TimeUnit.SECONDS).published());
        assertFalse(get(PAGE).body().contains("<section id=\"site-gen-problems\""));
    }

    @Test
    void withoutAnySiteThereIsAPageOfProblems() throws IOException, InterruptedException {
        server.close();
        String good = site.text("site.yaml");
        site.put("site.yaml", "language: en\n" + good + "nonsense: 1\n");
        server = start("localhost");
        HttpResponse<String> page = get("");
        assertEquals(503, page.statusCode());
        assertTrue(page.body().contains("<html lang=\"en\">"), page.body());
        assertTrue(page.body().contains("1 error"), page.body());
        reported.clear();
        site.put("site.yaml", good);
        assertTrue(reported.poll(20, TimeUnit.SECONDS).published());
        assertEquals(200, get("").statusCode());
    }

    @Test
    void leavesNothingBehind() throws IOException, InterruptedException {
        get(PAGE);
        server.close();
        try (Stream<Path> left = Files.list(temp)) {
            assertEquals(List.of(site.content), left.toList());
        }
    }
}
