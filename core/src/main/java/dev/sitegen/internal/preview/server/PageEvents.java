package dev.sitegen.internal.preview.server;

import com.sun.net.httpserver.HttpExchange;
import dev.sitegen.model.SitePath;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Sends changes to open pages, as server-sent events: the version of the content, then the pages that look different,
 * or {@code *} for any. A page that knows another version than it hears of first was away meanwhile. Thread-safe.
 */
final class PageEvents implements AutoCloseable {

    /** Interval after which something is sent, so that a page that has gone is noticed. */
    private static final long BEAT_SECONDS = 15;

    private static final String ANY = "*";
    private static final String END = "";

    private final Set<BlockingQueue<String>> open = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /** @param pages those that look different; none for any */
    void send(String version, Collection<SitePath> pages) {
        String which = pages.isEmpty()
                ? ANY
                : pages.stream().map(SitePath::encoded).sorted().collect(Collectors.joining(" "));
        open.forEach(queue -> queue.add("data: " + version + " " + which + "\n\n"));
    }

    /**
     * Answers one page until it goes away.
     *
     * @param version the version of the content at any time
     */
    void answer(HttpExchange exchange, Supplier<String> version) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        BlockingQueue<String> queue = new LinkedBlockingQueue<>();
        open.add(queue);
        try (OutputStream out = exchange.getResponseBody()) {
            String event = "retry: 500\ndata: " + version.get() + " " + ANY + "\n\n";
            while (!closed && !END.equals(event)) {
                out.write((event == null ? ":\n\n" : event).getBytes(StandardCharsets.UTF_8));
                out.flush();
                event = queue.poll(BEAT_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(queue);
        }
    }

    @Override
    public void close() {
        closed = true;
        open.forEach(queue -> queue.add(END));
    }
}
