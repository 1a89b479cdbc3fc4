package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.Server;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Requests that the editing script does not make change nothing and learn nothing. */
@Timeout(120)
class EditAttackTest {

    @TempDir
    Path temp;

    private MarkedSite site;
    private Server server;
    private EditingClient client;
    private String body;
    private Map<String, String> before;

    @BeforeEach
    void serve() throws IOException, InterruptedException {
        site = MarkedSite.withReport(temp);
        site.write("assets/note.txt", "示例\n");
        server = site.serve();
        client = new EditingClient(server.address()).open(MarkedSite.PAGE);
        body = client.about("77件", "entry", "review.closed");
        before = site.files();
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    /** The answer to bytes that no browser may send. */
    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", server.address().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.UTF_8));
            out.flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String request(String method, String address, List<String> fields, String sent) {
        return method + " " + address + " HTTP/1.1\r\nConnection: close\r\nContent-Length: "
                + sent.getBytes(StandardCharsets.UTF_8).length + "\r\n" + String.join("\r\n", fields) + "\r\n\r\n"
                + sent;
    }

    /** The fields of the script with some of them in another way; an empty value leaves one out. */
    private List<String> fields(String... others) {
        String host = "localhost:" + server.address().getPort();
        List<String> names = new ArrayList<>(
                List.of("Host", "Origin", "Content-Type", "Sec-Fetch-Site", "Sec-Fetch-Mode", "Site-Gen-Edit"));
        List<String> values = new ArrayList<>(
                List.of(host, "http://" + host, "application/json", "same-origin", "cors", client.fact("token")));
        for (int i = 0; i < others.length; i += 2) {
            int at = names.indexOf(others[i]);
            if (at >= 0) {
                values.set(at, others[i + 1]);
            } else {
                names.add(others[i]);
                values.add(others[i + 1]);
            }
        }
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (!values.get(i).isEmpty()) {
                fields.add(names.get(i) + ": " + values.get(i));
            }
        }
        return fields;
    }

    private List<String> attacks() {
        String accept = "/.site-gen/edit/accept";
        String token = client.fact("token");
        List<String> attacks = new ArrayList<>();
        for (String host : List.of(
                "evil.example",
                "evil.example:8080",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "[::1].evil",
                "192.0.2.1",
                "localhost:80:80",
                "",
                "0.0.0.0")) {
            attacks.add(request("POST", accept, fields("Host", host), body));
            attacks.add(request("POST", accept, fields("Host", host, "Origin", "http://" + host), body));
        }
        for (String origin : List.of(
                "",
                "null",
                "http://evil.example",
                "https://localhost",
                "http://localhost",
                "http://localhost:1",
                "http://127.0.0.1:" + server.address().getPort(),
                "file://",
                "chrome-extension://abc")) {
            attacks.add(request("POST", accept, fields("Origin", origin), body));
        }
        for (String given : List.of(
                "", "read", "0", token.substring(1), token + "0", token.toUpperCase(), "*", "\"" + token + "\"")) {
            attacks.add(request("POST", accept, fields("Site-Gen-Edit", given), body));
        }
        for (String site : List.of("cross-site", "same-site", "none", "Same-Origin")) {
            attacks.add(request("POST", accept, fields("Sec-Fetch-Site", site), body));
        }
        for (String mode : List.of("navigate", "no-cors")) {
            attacks.add(request("POST", accept, fields("Sec-Fetch-Mode", mode), body));
        }
        for (String type : List.of(
                "",
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "text/json",
                "application/jsonp")) {
            attacks.add(request("POST", accept, fields("Content-Type", type), body));
        }
        for (String method : List.of("GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE")) {
            attacks.add(request(method, accept, fields(), body));
        }
        for (String sent : List.of(
                "",
                "{}",
                "[]",
                "null",
                body + body,
                body.replace("}", ",}"),
                body.replace("{", "{\"line\":1,"),
                "x".repeat(20_000),
                body.replace("review", "re\u0000view"),
                body.replace("reports/law/2024/shili.md", "indicators.yaml"),
                body.replace("reports/law/2024/shili.md", "../site.yaml"),
                body.replace("reports/law/2024/shili.md", "reports/law/2024/../2024/shili.md"),
                body.replace("reports/law/2024/shili.md", "/etc/hostname"),
                body.replace("\"line\":7", "\"line\":999999999"),
                body.replace("review.closed", "x}](http://evil.example)"),
                body.replace("\"column\":", "\"column\":-"),
                body.replace("\"column\":", "\"column\":1"))) {
            attacks.add(request("POST", accept, fields(), sent));
        }
        for (String address : List.of(
                "/.site-gen/edit/",
                "/.site-gen/edit/acc%65pt/",
                "/.site-gen/edit",
                "/.site-gen/edit/accept/x",
                "/.site-gen/edit/report",
                "/.site-gen/edit/../edit/write",
                "/")) {
            attacks.add(request("POST", address, fields(), body));
        }
        for (String action : List.of("accept-sure", "reject", "entry", "mend", "undo", "write", "")) {
            String address = "/.site-gen/edit/" + action;
            attacks.add(request("POST", address, fields("Site-Gen-Edit", "x"), body));
            attacks.add(request("POST", address, fields("Origin", "http://evil.example"), body));
            attacks.add(request("GET", address, fields(), body));
        }
        attacks.add(request(
                "POST",
                "/.site-gen/edit/mend",
                fields(),
                "{\"problem\":\"SG204 ../site.yaml:1:1\",\"checksum\":\"" + client.fact("checksum") + "\"}"));
        attacks.add(request("POST", accept + "?token=" + token, fields("Site-Gen-Edit", ""), body));
        attacks.add(request("POST", accept, fields("X-Site-Gen-Edit", token, "Site-Gen-Edit", "x"), body));
        attacks.add(request("POST", accept, fields("Cookie", "Site-Gen-Edit=" + token, "Site-Gen-Edit", ""), body));
        List<String> twice = new ArrayList<>(fields());
        twice.add("Origin: http://evil.example");
        attacks.add(request("POST", accept, twice, body));
        List<String> twoTokens = new ArrayList<>(fields("Site-Gen-Edit", "x"));
        twoTokens.add("Site-Gen-Edit: " + token);
        attacks.add(request("POST", accept, twoTokens, body));
        return attacks;
    }

    @Test
    void noAttackWrites() throws IOException {
        List<String> attacks = attacks();
        assertTrue(attacks.size() >= 50, String.valueOf(attacks.size()));
        for (String attack : attacks) {
            String answer = raw(attack);
            assertFalse(answer.startsWith("HTTP/1.1 200"), attack + "\n" + answer);
            assertFalse(answer.contains(client.fact("token")), attack + "\n" + answer);
            assertEquals(before, site.files(), attack);
        }
        // The same request as the script makes it is answered, so each attack failed for its own reason.
        assertTrue(
                raw(request("POST", "/.site-gen/edit/accept", fields(), body)).startsWith("HTTP/1.1 200"));
        assertFalse(before.equals(site.files()));
    }

    @Test
    void nobodyElseLearnsTheToken() throws IOException {
        String report = "/.site-gen/edit/report?page=" + MarkedSite.PAGE;
        assertTrue(
                raw(request("GET", report, fields("Site-Gen-Edit", "read"), "")).contains(client.fact("token")));
        for (List<String> fields : List.of(
                fields("Site-Gen-Edit", ""),
                fields("Site-Gen-Edit", "read", "Host", "evil.example"),
                fields("Site-Gen-Edit", "read", "Origin", "http://evil.example"),
                fields("Site-Gen-Edit", "read", "Sec-Fetch-Site", "cross-site", "Origin", ""),
                fields("Site-Gen-Edit", "read", "Sec-Fetch-Mode", "navigate", "Origin", ""))) {
            assertFalse(raw(request("GET", report, fields, "")).contains(client.fact("token")), fields.toString());
        }
        for (String address : List.of("/", "/" + MarkedSite.PAGE, "/.site-gen/edit.js", "/.site-gen/client.js")) {
            assertFalse(raw(request("GET", address, fields(), "")).contains(client.fact("token")), address);
        }
    }

    @Test
    void thePagesRunNoScriptButTheSites() throws IOException {
        String page = raw(request("GET", "/" + MarkedSite.PAGE, fields(), ""));
        assertTrue(page.contains("frame-ancestors 'none'"), page);
        assertTrue(page.contains("default-src 'self'"), page);
        assertTrue(page.contains("X-frame-options: DENY"), page);
        assertTrue(page.contains("/.site-gen/edit.js"), page);
        assertTrue(raw(request("GET", "/assets/note.txt", fields(), "")).contains("script-src 'none'"));
        assertFalse(raw(request("GET", "/index.html", fields(), "")).contains("/.site-gen/edit.js"));
    }
}
