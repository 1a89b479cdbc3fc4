package dev.sitegen.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.openqa.selenium.WebElement;

/** A place the site can be read from: a server's root, a folder of a server, or the disk. */
final class Place implements AutoCloseable {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css",
            "js", "text/javascript",
            "svg", "image/svg+xml",
            "png", "image/png",
            "xml", "application/xml",
            "json", "application/json",
            "csv", "text/csv; charset=utf-8");

    private final String address;
    private final Runnable closing;

    private Place(String address, Runnable closing) {
        this.address = address;
        this.closing = closing;
    }

    static Place disk() {
        return disk(SampleSite.ROOT);
    }

    /** Another site on the disk. */
    static Place disk(Path site) {
        return new Place(site.toUri().toString(), () -> {});
    }

    /** A server that has the site below a path and nothing else anywhere. */
    static Place server(String path) throws IOException {
        return server(path, SampleSite.ROOT);
    }

    /** The same with another site. */
    static Place server(String path, Path site) throws IOException {
        return server(path, site, false);
    }

    /** The same as careful hosts serve it: a page may load what this server has and nothing else, and missing files have the site's page. */
    static Place strictServer(String path, Path site) throws IOException {
        return server(path, site, true);
    }

    private static Place server(String path, Path site, boolean strict) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        server.setExecutor(threads);
        server.createContext("/", exchange -> answer(exchange, path, site, strict));
        server.start();
        String address = "http://localhost:" + server.getAddress().getPort() + path;
        return new Place(address, () -> {
            server.stop(0);
            threads.shutdown();
        });
    }

    /** The address of a page as a browser takes it. */
    String of(String page) {
        try {
            return address + new URI(null, null, page, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(page, e);
        }
    }

    /** The pages that links lead to. */
    List<String> pages(List<WebElement> links) {
        return links.stream()
                .map(a -> a.getDomProperty("href").replaceFirst("[?#].*", ""))
                .map(href -> href.substring(address.length()))
                .toList();
    }

    @Override
    public String toString() {
        return address;
    }

    @Override
    public void close() {
        closing.run();
    }

    private static void answer(HttpExchange exchange, String path, Path site, boolean strict) throws IOException {
        try (exchange) {
            String asked = exchange.getRequestURI().getPath();
            Path file = site.resolve(asked.startsWith(path) ? asked.substring(path.length()) : "none");
            int status = Files.isRegularFile(file) ? 200 : 404;
            if (strict) {
                exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'self'");
                exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            }
            if (status == 404 && strict) {
                file = site.resolve("404.html");
            } else if (status == 404) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            String name = file.getFileName().toString();
            String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
            byte[] bytes = Files.readAllBytes(file);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
