package dev.sitegen.internal.preview;

import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.internal.cache.Inputs;
import dev.sitegen.internal.cache.OpenDocuments;
import dev.sitegen.internal.pipeline.Sources;
import dev.sitegen.internal.publish.Spool;
import java.io.IOException;
import java.util.List;

/**
 * The content of an open site as it was read.
 *
 * @param version the name of the inputs
 * @param found what was found while the sources were read
 * @param spool where the content HTML of the documents is added
 */
record ReadContent(
        Inputs inputs, String version, Sources sources, List<Diagnostic> found, OpenDocuments documents, Spool spool) {

    ReadContent(Inputs inputs, Sources sources, List<Diagnostic> found, OpenDocuments documents, Spool spool)
            throws IOException {
        this(inputs, inputs.name().toString(), sources, found, documents, spool);
    }
}
