package dev.sitegen.bench;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A page that is open in a browser: it hears of changes, and loads itself again. */
final class OpenPage implements AutoCloseable {

    private static final String DATA = "data: ";

    private final URI site;
    private final HttpClient client = HttpClient.newHttpClient();
    private final InputStream stream;
    private final BufferedReader events;

    private OpenPage(URI site) throws IOException, InterruptedException {
        this.site = site;
        HttpResponse<InputStream> answer = client.send(request(".site-gen/events"), BodyHandlers.ofInputStream());
        stream = answer.body();
        events = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        // The state before any change.
        nextEvent();
    }

    static OpenPage of(URI site) throws IOException, InterruptedException {
        return new OpenPage(site);
    }

    private HttpRequest request(String address) {
        return HttpRequest.newBuilder(site.resolve(address)).build();
    }

    private List<String> nextEvent() throws IOException {
        for (String line = events.readLine(); line != null; line = events.readLine()) {
            if (line.startsWith(DATA)) {
                return List.of(line.substring(DATA.length()).split(" "));
            }
        }
        throw new EOFException("the server has gone");
    }

    /** Waits until the page at an address is asked to load itself again. */
    void awaitChange(String address) throws IOException {
        List<String> event = nextEvent();
        while (!event.contains("*") && !event.contains(address)) {
            event = nextEvent();
        }
    }

    String fetch(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request(address), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + " for " + address);
        }
        return answer.body();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
