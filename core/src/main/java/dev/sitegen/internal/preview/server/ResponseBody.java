package dev.sitegen.internal.preview.server;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The content of a response of unknown length. A short one is held and sent with its length; a longer one is sent as it
 * is written, so that no file is held whole. Of the answer to a HEAD request only the length is sent.
 */
final class ResponseBody extends OutputStream {

    /** Shorter contents are held. */
    static final int HELD = 1 << 20;

    private final HttpExchange exchange;
    private final boolean head;
    private ByteArrayOutputStream held = new ByteArrayOutputStream();
    private long length;

    ResponseBody(HttpExchange exchange) {
        this.exchange = exchange;
        this.head = exchange.getRequestMethod().equals("HEAD");
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        length += count;
        if (head) {
            return;
        }
        if (held != null && held.size() + count <= HELD) {
            held.write(bytes, from, count);
            return;
        }
        if (held != null) {
            // A length of zero asks the server for chunks.
            exchange.sendResponseHeaders(200, 0);
            held.writeTo(exchange.getResponseBody());
            held = null;
        }
        exchange.getResponseBody().write(bytes, from, count);
    }

    /** Sends what is still held. */
    void finish() throws IOException {
        if (head) {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(length));
            exchange.sendResponseHeaders(200, -1);
        } else if (held != null) {
            exchange.sendResponseHeaders(200, length == 0 ? -1 : length);
            held.writeTo(exchange.getResponseBody());
        }
    }
}
