package dev.sitegen.internal.render.search;

import dev.sitegen.model.Document;
import java.io.IOException;

/** Where the digests of documents are, of each what {@link SearchExtract#of} made of its body. */
@FunctionalInterface
public interface SearchExtracts {

    /**
     * The digest of a document.
     *
     * @throws IOException if it cannot be read back
     */
    byte[] of(Document document) throws IOException;
}
