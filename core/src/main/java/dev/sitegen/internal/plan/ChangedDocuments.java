package dev.sitegen.internal.plan;

import dev.sitegen.model.Document;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Documents that are to take the place of what they were, on every page that holds them. For one thread. */
public final class ChangedDocuments {

    private final Map<String, Document> bySource = new HashMap<>();
    private final Map<SearchScope, SearchScope> scopes = new HashMap<>();

    public ChangedDocuments(Collection<Document> changed) {
        changed.forEach(document -> bySource.put(document.source(), document));
    }

    /** Returns whether a document is one of them. */
    public boolean has(Document document) {
        return bySource.containsKey(document.source());
    }

    /** A document as it is now: a report where there was one, as its directory decides. */
    public Document newest(Document document) {
        return bySource.getOrDefault(document.source(), document);
    }

    /** A scope as it is now: another object if a document of it has changed, so that nothing computed from the old is kept. */
    public SearchScope newest(SearchScope scope) {
        return scopes.computeIfAbsent(scope, this::replaced);
    }

    private SearchScope replaced(SearchScope scope) {
        List<Document> documents = scope.documents();
        return documents.stream().noneMatch(this::has)
                ? scope
                : new SearchScope(
                        scope.number(),
                        scope.names(),
                        documents.stream().map(this::newest).toList());
    }
}
