package dev.sitegen.internal.problem.file;

import java.io.IOException;

/** Text on its way out in large pieces, so that a file is never in memory as a whole. */
final class TextPieces {

    private static final int PIECE = 1 << 14;

    private final StringBuilder text = new StringBuilder(PIECE + (PIECE >> 2));
    private final Appendable out;

    TextPieces(Appendable out) {
        this.out = out;
    }

    /** Buffer to which text is appended. */
    StringBuilder text() {
        return text;
    }

    /** Hands on what is there if it is much. */
    void mayFlush() throws IOException {
        if (text.length() >= PIECE) {
            flush();
        }
    }

    void flush() throws IOException {
        out.append(text);
        text.setLength(0);
    }
}
