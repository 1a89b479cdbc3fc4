package dev.sitegen.internal.parse;

import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.internal.parse.markdown.ContentHtml;
import dev.sitegen.model.Document;
import java.util.List;
import java.util.Optional;

/**
 * A file that has been read.
 *
 * @param document its facts; absent when it belongs to no organization or column of the site
 * @param html its content HTML, with a slot for each reference
 * @param diagnostics what is wrong with it
 */
public record ParsedDocument(Optional<Document> document, ContentHtml html, List<Diagnostic> diagnostics) {

    public ParsedDocument {
        diagnostics = List.copyOf(diagnostics);
    }
}
