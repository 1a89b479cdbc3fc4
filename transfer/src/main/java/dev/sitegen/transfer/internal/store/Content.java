package dev.sitegen.transfer.internal.store;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read more than once. */
@FunctionalInterface
public interface Content {

    /** Opens them at their beginning. */
    InputStream open() throws IOException;
}
