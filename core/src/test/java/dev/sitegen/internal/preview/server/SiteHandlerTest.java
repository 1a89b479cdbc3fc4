package dev.sitegen.internal.preview.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A fault of one answer is answered and reported, and the next request is answered as ever. */
@Timeout(60)
public class SiteHandlerTest {

    private final BlockingQueue<Diagnostic> problems = new LinkedBlockingQueue<>();
    private final BlockingQueue<Throwable> faults = new LinkedBlockingQueue<>();
    private final FaultySite site = new FaultySite();
    private HttpServer server;

    /** A site with a page and a file that cannot be made when a test prescribes a fault. */
    private static final class FaultySite implements LiveSite {

        private volatile Optional<Throwable> fault = Optional.empty();

        private void mayFail() {
            Optional<Throwable> now = fault;
            if (now.isPresent() && now.get() instanceof RuntimeException e) {
                throw e;
            } else if (now.isPresent() && now.get() instanceof Error e) {
                throw e;
            }
        }

        @Override
        public State state() {
            return new State("v", true, true, Locale.ENGLISH, List.of());
        }

        @Override
        public Optional<byte[]> file(String address) {
            mayFail();
            return Optional.of("<body></body>".getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public boolean write(String address, OutputStream out) throws IOException {
            if (address.startsWith("long")) {
                out.write(new byte[ResponseBody.HELD + 1]);
            }
            mayFail();
            out.write('a');
            return true;
        }

        @Override
        public boolean has(String address) {
            return !address.endsWith("/index.html");
        }

        @Override
        public Optional<Change> follow(Set<String> changed) {
            return Optional.empty();
        }
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        RequestPolicy policy = new RequestPolicy(new AllowedHosts("localhost"));
        server.createContext(
                "/",
                new SiteHandler(site, site::state, new PageEvents(), policy, Optional.empty(), (problem, fault) -> {
                    problems.add(problem);
                    faults.add(fault);
                }));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private HttpResponse<String> ask(String method, String address) throws IOException, InterruptedException {
        URI uri = URI.create("http://localhost:" + server.getAddress().getPort() + address);
        HttpRequest request = HttpRequest.newBuilder(uri)
                .method(method, BodyPublishers.noBody())
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    static List<Throwable> faults() {
        return List.of(
                new IllegalStateException("a <fault>"),
                new StackOverflowError(),
                new OutOfMemoryError("Java heap space"));
    }

    @ParameterizedTest
    @MethodSource
    void faults(Throwable fault) throws IOException, InterruptedException {
        for (String address : List.of("/a.html", "/a.txt")) {
            site.fault = Optional.of(fault);
            HttpResponse<String> answer = ask("GET", address);
            assertEquals(500, answer.statusCode());
            assertEquals(
                    "text/html; charset=utf-8",
                    answer.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT));
            assertTrue(answer.headers().firstValue("X-Content-Type-Options").isPresent());
            assertTrue(answer.body().contains("SG732"), answer::body);
            assertTrue(
                    answer.body().contains(fault.toString().replace("<", "&lt;").replace(">", "&gt;")), answer::body);
            Diagnostic problem = problems.poll(30, TimeUnit.SECONDS);
            assertEquals(Code.ANSWER_FAILED, problem.code());
            assertEquals(address, problem.position().path());
            assertSame(fault, faults.poll(30, TimeUnit.SECONDS));
            assertEquals(500, ask("HEAD", address).statusCode());
            problems.clear();
            faults.clear();
            site.fault = Optional.empty();
            assertEquals(200, ask("GET", address).statusCode());
        }
        assertTrue(problems.isEmpty(), problems::toString);
    }

    @Test
    void anAnswerThatHasBegunIsCutOffAndReported() throws InterruptedException {
        site.fault = Optional.of(new IllegalStateException("in the middle"));
        assertThrows(IOException.class, () -> ask("GET", "/long.txt"), "a part was taken for the whole");
        assertEquals(Code.ANSWER_FAILED, problems.poll(30, TimeUnit.SECONDS).code());
    }
}
