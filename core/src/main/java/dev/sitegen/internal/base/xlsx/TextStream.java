package dev.sitegen.internal.base.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Text on its way into a stream, as UTF-8 and in large pieces. */
public final class TextStream {

    private static final int PIECE = 1 << 14;

    private final OutputStream out;
    private final StringBuilder text = new StringBuilder(PIECE + (PIECE >> 2));

    public TextStream(OutputStream out) {
        this.out = out;
    }

    /** Buffer to which text is appended. */
    public StringBuilder text() {
        return text;
    }

    /** Hands on what is there if it is much. Never to be called between the halves of a character. */
    public void mayFlush() throws IOException {
        if (text.length() >= PIECE) {
            flush();
        }
    }

    /** Hands on what is there, and leaves the stream open. */
    public void flush() throws IOException {
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
    }
}
