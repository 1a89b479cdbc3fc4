package dev.sitegen.internal.render;

import dev.sitegen.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Result of rendering one output. */
public sealed interface Rendered {

    /** A file that is at hand: a page, an asset. */
    record Whole(byte[] bytes) implements Rendered {}

    /** A file that may be too large to be held, and is made as it is written: data of the whole site. */
    non-sealed interface Streamed extends Rendered {

        /** Writes the file from its beginning, and leaves the stream open. The same bytes however often it is called. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Problems that prevent a file. */
    record Failed(List<Diagnostic> diagnostics) implements Rendered {

        public Failed {
            diagnostics = List.copyOf(diagnostics);
        }
    }
}
