package dev.sitegen.internal.base.xlsx;

import dev.sitegen.internal.base.text.Utf8Bytes;
import java.io.IOException;
import java.io.OutputStream;

/** Text on its way into a stream, as UTF-8 and in large pieces. */
public final class TextStream {

    private static final int PIECE = 1 << 14;
    /** Enough for the figures of a report, of which a site has thousands of files. */
    private static final int FEW = 1 << 10;

    private final OutputStream out;
    private final Utf8Bytes bytes = new Utf8Bytes(FEW);
    private final StringBuilder text = new StringBuilder(FEW);

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
        bytes.add(text);
        bytes.moveTo(out);
        text.setLength(0);
    }
}
