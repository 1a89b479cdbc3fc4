package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sitegen.internal.base.text.TinyJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Asks a served site as its editing script does. */
final class EditingClient {

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI site;
    private Map<String, Object> page = Map.of();

    EditingClient(URI site) {
        this.site = site;
    }

    /** Reads the facts of a report. */
    EditingClient open(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(site.resolve("/.site-gen/edit/report?page=" + address))
                .header("Site-Gen-Edit", "read")
                .header("Sec-Fetch-Site", "same-origin")
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), answer.body());
        page = TinyJson.object(TinyJson.read(answer.body()));
        return this;
    }

    String fact(String name) {
        return page.get(name).toString();
    }

    Map<String, Object> undo() {
        return TinyJson.object(page.get("undo"));
    }

    List<Map<String, Object>> quantities() {
        return TinyJson.array(page.get("quantities")).stream()
                .map(TinyJson::object)
                .toList();
    }

    Map<String, Object> quantity(String words) {
        return quantities().stream()
                .filter(quantity -> quantity.get("words").equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " in " + quantities()));
    }

    /** The JSON of a request about a quantity. */
    String about(String words, String... more) {
        Map<String, Object> quantity = quantity(words);
        String body = "{\"source\":\"" + fact("source") + "\",\"checksum\":\"" + fact("checksum") + "\",\"line\":"
                + quantity.get("line") + ",\"column\":" + quantity.get("column");
        for (int i = 0; i < more.length; i += 2) {
            body += ",\"" + more[i] + "\":\"" + more[i + 1].replace("\n", "\\n") + "\"";
        }
        return body + "}";
    }

    /** Asks for an edit and returns the status of the answer. */
    int post(String action, String body) throws IOException, InterruptedException {
        return post(action, body, Map.of());
    }

    /** Asks with other fields than the script's. */
    int post(String action, String body, Map<String, String> otherFields) throws IOException, InterruptedException {
        Map<String, String> fields = Map.of(
                "Content-Type",
                "application/json",
                "Origin",
                "http://" + site.getAuthority(),
                "Sec-Fetch-Site",
                "same-origin",
                "Site-Gen-Edit",
                fact("token"));
        HttpRequest.Builder request = HttpRequest.newBuilder(site.resolve("/.site-gen/edit/" + action))
                .POST(BodyPublishers.ofString(body));
        fields.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> otherFields.getOrDefault(field.getKey(), field.getValue())))
                .forEach((name, value) -> {
                    if (!value.isEmpty()) {
                        request.header(name, value);
                    }
                });
        return client.send(request.build(), BodyHandlers.ofString()).statusCode();
    }

    List<Map<String, Object>> problems() {
        return TinyJson.array(page.get("problems")).stream()
                .map(TinyJson::object)
                .toList();
    }

    Map<String, Object> lastYear() {
        Map<String, Object> figures = new TreeMap<>();
        TinyJson.object(page.get("lastYear"))
                .forEach((id, figure) -> figures.put(id, new TreeMap<>(TinyJson.object(figure))));
        return figures;
    }

    /** Mends the first problem whose name begins so. */
    int mend(String name) throws IOException, InterruptedException {
        Map<String, Object> found = problems().stream()
                .filter(problem -> problem.get("problem").toString().startsWith(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(problems().toString()));
        return post(
                "mend",
                "{\"problem\":\"" + found.get("problem") + "\",\"checksum\":\"" + found.get("checksum") + "\"}");
    }

    int undoLast() throws IOException, InterruptedException {
        return post("undo", "{\"id\":" + undo().get("id") + "}");
    }
}
