package example.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Other machines do not reach the application, and pages of other sites in the same browser can change nothing. */
class GuardTest extends DeskTest {

    private static final String NUMBER = "示例府发〔2024〕77号";

    private String own;
    private String token;

    @BeforeEach
    void open() {
        own = "http://127.0.0.1:" + port;
        token = browser.get("/").select("input[name=token]").val();
    }

    private Document register(String secret, String origin) {
        return browser.post("/register", Map.of("token", secret, "number", NUMBER), origin);
    }

    private boolean isRegistered() {
        return browser.get("/").select(".numbers li").eachText().contains(NUMBER);
    }

    @Test
    void aFormOfThisApplicationIsLetIn() {
        register(token, own);
        assertEquals(200, browser.status());
        assertTrue(isRegistered());
    }

    @Test
    void aFormOfAnotherSiteIsRefused() {
        for (String origin : List.of("http://other.example", "http://127.0.0.1:" + (port + 1), "null")) {
            register(token, origin);
            assertEquals(403, browser.status(), origin);
        }
        assertTrue(!isRegistered());
    }

    @Test
    void aFormWithoutTheTokenOfTheSessionIsRefusedAndSaysWhy() {
        Document page = register("00000000-0000-0000-0000-000000000000", own);
        assertEquals(403, browser.status());
        assertTrue(page.text().contains("您写的内容还在那里"), page::text);
        assertEquals(
                403, new Browser(port, "zh-CN").statusOf("/register", Map.of("token", token, "number", NUMBER), own));
        assertTrue(!isRegistered());
    }

    /** A name that leads to this machine in the name service of somebody else. */
    @Test
    void anotherHostNameIsRefused() throws IOException {
        for (String host : List.of("other.example", "other.example:" + port)) {
            assertEquals("HTTP/1.1 403 ", statusLine(host));
        }
        assertEquals("HTTP/1.1 200 ", statusLine("localhost:" + port));
    }

    private String statusLine(String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request = "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.substring(0, answer.indexOf("\r\n"));
        }
    }

    @Test
    void onlyThisMachineReachesIt() throws IOException {
        List<InetAddress> outside = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .toList();
        for (InetAddress address : outside) {
            assertThrows(ConnectException.class, () -> new Socket(address, port).close(), address::toString);
        }
    }

    @Test
    void aPageThatDoesNotExistSaysSo() {
        assertTrue(browser.get("/reports/999999").text().contains("没有这个页面"));
        assertEquals(404, browser.status());
    }

    @Test
    void whatNoFormSendsIsRefused() {
        String report = editor(REPORT).selectFirst("form.report").attr("action");
        Map<String, String> form = Map.of("token", token, "version", "1", "year", "../..", "organization", "shili");
        assertEquals(400, browser.statusOf(report, form, own));
        assertEquals(
                400,
                browser.statusOf(
                        "/reports",
                        Map.of("token", token, "column", "../..", "year", "2024", "organization", "shili"),
                        own));
    }
}
