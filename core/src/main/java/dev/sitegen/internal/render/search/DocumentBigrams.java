package dev.sitegen.internal.render.search;

import dev.sitegen.internal.plan.SearchName;
import dev.sitegen.internal.plan.SearchScope;
import dev.sitegen.model.Document;
import java.io.IOException;

/** Keys of single documents and names, as the index has them. Safe to share between threads. */
final class DocumentBigrams {

    private final ResultFields heads;
    private final SearchExtracts extracts;

    DocumentBigrams(ResultFields heads, SearchExtracts extracts) {
        this.heads = heads;
        this.extracts = extracts;
    }

    /**
     * Reads what the index says of one entry of a scope: a name or a document.
     *
     * @param keys takes it
     * @throws IOException if the search extract of the document cannot be read back
     */
    void read(SearchScope scope, int entry, EntryKeys keys) throws IOException {
        keys.begin(scope);
        int names = scope.names().size();
        if (entry < names) {
            SearchName name = scope.names().get(entry);
            keys.heads().addText(name.title());
            keys.heads().addCharacters(name.title());
        } else {
            read(scope.documents().get(entry - names), scope, keys);
        }
    }

    private void read(Document document, SearchScope scope, EntryKeys keys) throws IOException {
        keys.setColumn(heads.column(document));
        heads.of(document).forEach(keys.heads()::addText);
        keys.read(extracts.of(document), document.text().headings().size() + 1, scope);
    }
}
