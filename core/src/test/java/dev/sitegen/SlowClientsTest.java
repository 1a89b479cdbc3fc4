package dev.sitegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.build.BuildResult;
import dev.sitegen.build.Server;
import dev.sitegen.build.ServerListener;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Clients that send nothing, or a byte at a time, keep nobody else from being answered, and are not waited for without end. */
@Timeout(120)
class SlowClientsTest {

    private static final int CLIENTS = 300;

    @TempDir
    Path temp;

    private Server server;
    private final List<Socket> sockets = new ArrayList<>();

    @BeforeEach
    void serve() throws IOException {
        EditedSite site = new EditedSite(temp);
        server = SiteGenerator.create(site.content)
                .serve(site.options, new InetSocketAddress("localhost", 0), new ServerListener() {
                    @Override
                    public void changed(BuildResult report) {}

                    @Override
                    public void failed(Throwable reason) {}
                });
    }

    @AfterEach
    void close() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
        server.close();
    }

    private void open(int count, String sent) throws IOException {
        for (int i = 0; i < count; i++) {
            Socket socket = new Socket("localhost", server.address().getPort());
            sockets.add(socket);
            send(socket, sent);
        }
    }

    private static void send(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private void assertAnswers() throws IOException, InterruptedException {
        // A new client each time: no connection is there already.
        HttpRequest request = HttpRequest.newBuilder(server.address())
                .timeout(Duration.ofSeconds(5))
                .build();
        assertEquals(
                200,
                HttpClient.newHttpClient()
                        .send(request, BodyHandlers.discarding())
                        .statusCode());
    }

    @Test
    void othersAreAnsweredMeanwhile() throws IOException, InterruptedException {
        open(CLIENTS, "");
        assertAnswers();
        open(CLIENTS, "G");
        assertAnswers();
        open(CLIENTS, "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
        assertAnswers();
        // Whole requests whose answers nobody reads.
        open(CLIENTS, "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
        assertAnswers();
    }

    @Test
    void aRequestThatNeverEndsIsCutOff() throws IOException {
        open(1, "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
        Socket slow = sockets.get(0);
        slow.setSoTimeout(200);
        assertTrue(isCutOff(slow), "the server waits without end");
    }

    /** Goes on sending a byte at a time until the server has closed the connection; the limit of the test ends what it has not. */
    private static boolean isCutOff(Socket slow) throws IOException {
        while (true) {
            try {
                send(slow, "x");
                if (slow.getInputStream().read() < 0) {
                    return true;
                }
            } catch (SocketTimeoutException e) {
                // Not yet.
            } catch (SocketException e) {
                return true;
            }
        }
    }
}
