package dev.sitegen.internal.parse;

import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.model.Document;
import java.util.List;
import java.util.Optional;

/**
 * A file that has been read.
 *
 * @param document its facts; absent when it belongs to no body or column of the site
 * @param html its body, with slots for the references
 * @param diagnostics what is wrong with it
 */
public record ParsedDocument(Optional<Document> document, String html, List<Diagnostic> diagnostics) {

    public ParsedDocument {
        diagnostics = List.copyOf(diagnostics);
    }
}
