package dev.sitegen.internal.cache;

import dev.sitegen.internal.base.Workers.Work;
import dev.sitegen.internal.cache.Documents.Facts;
import dev.sitegen.internal.parse.ParsedDocument;
import dev.sitegen.source.ContentSource;
import java.io.IOException;

/** Source of the facts of documents: some are known already, all others are parsed. Thread-safe. */
public interface FactSource {

    /**
     * The facts of a document.
     *
     * @param source its file
     * @param searched whether its search extract is requested besides its content HTML
     * @param parse parses it from the bytes of its file, if that has to be done
     * @throws IOException if it cannot be read
     */
    Facts facts(String source, boolean searched, Work<byte[], ParsedDocument> parse) throws IOException;

    /** Has the facts hold these very words where they mention them: a word that is held once is found without being compared. */
    void share(Iterable<String> words);

    /** The content that documents are parsed from. */
    ContentSource content();
}
