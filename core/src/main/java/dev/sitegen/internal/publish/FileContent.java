package dev.sitegen.internal.publish;

import java.io.IOException;
import java.io.OutputStream;

/** Content of a file that is written as it is made. */
@FunctionalInterface
public interface FileContent {

    /** Writes the content, and leaves the stream open. */
    void writeTo(OutputStream out) throws IOException;
}
