package dev.sitegen.internal.render;

import dev.sitegen.internal.parse.markdown.ContentHtml;
import dev.sitegen.model.Document;
import java.io.IOException;

/** Gives the content HTML of documents back, one at a time. */
@FunctionalInterface
public interface ContentTexts {

    /**
     * The content HTML of a document, as {@link ContentHtml#bytes} keeps it.
     *
     * @throws IOException if it cannot be read
     */
    byte[] read(Document document) throws IOException;
}
