package dev.sitegen.internal.render;

import dev.sitegen.model.Document;
import java.io.IOException;

/** Gives the written bodies back, one at a time. */
@FunctionalInterface
public interface Bodies {

    /**
     * The body of a document in UTF-8, with its slots.
     *
     * @throws IOException if it cannot be read
     */
    byte[] read(Document document) throws IOException;
}
