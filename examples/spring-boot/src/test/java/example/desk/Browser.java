package example.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** A browser of one person: it has cookies, sends forms, and follows where it is led. */
final class Browser {

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI root;
    private final String language;
    private int status;

    Browser(int port, String language) {
        this.root = URI.create("http://127.0.0.1:" + port + "/");
        this.language = language;
    }

    /** The status of the last answer. */
    int status() {
        return status;
    }

    Document get(String path) {
        return page(send(HttpRequest.newBuilder(root.resolve(path))));
    }

    HttpResponse<byte[]> file(String path) {
        return send(HttpRequest.newBuilder(root.resolve(path)));
    }

    /** Sends the form of a page with one of its buttons, after other values were typed into some inputs. */
    Document send(FormElement form, String action, Map<String, String> typed) {
        Map<String, String> values = new LinkedHashMap<>();
        form.formData().forEach(value -> values.put(value.key(), value.value()));
        // Browsers end the lines of a text with both characters.
        typed.forEach((input, value) -> values.put(input, value.replace("\n", "\r\n")));
        values.put("action", action);
        return post(form.attr("action"), values, "http://127.0.0.1:" + root.getPort());
    }

    Document post(String path, Map<String, String> values, String origin) {
        String encoded = values.entrySet().stream()
                .map(value -> encoded(value.getKey()) + "=" + encoded(value.getValue()))
                .collect(Collectors.joining("&"));
        return page(send(HttpRequest.newBuilder(root.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", origin)
                .POST(HttpRequest.BodyPublishers.ofString(encoded))));
    }

    int statusOf(String path, Map<String, String> values, String origin) {
        post(path, values, origin);
        return status;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Document page(HttpResponse<byte[]> response) {
        return Jsoup.parse(
                new String(response.body(), StandardCharsets.UTF_8),
                response.uri().toString());
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = client.send(
                    request.header("Accept-Language", language)
                            .header("Accept", "text/html")
                            .build(),
                    BodyHandlers.ofByteArray());
            status = response.statusCode();
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
