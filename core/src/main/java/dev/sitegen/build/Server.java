package dev.sitegen.build;

import java.io.IOException;
import java.net.URI;

/** A site that is served. */
public interface Server extends AutoCloseable {

    /** {@return the address of its home page} */
    URI address();

    @Override
    void close() throws IOException;
}
