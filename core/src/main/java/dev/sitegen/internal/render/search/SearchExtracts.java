package dev.sitegen.internal.render.search;

import dev.sitegen.model.Document;
import java.io.IOException;

/** Source of the extracts of documents, each made by {@link SearchExtract#of} from the content HTML. */
@FunctionalInterface
public interface SearchExtracts {

    /**
     * The search extract of a document.
     *
     * @throws IOException if it cannot be read back
     */
    byte[] of(Document document) throws IOException;
}
