package dev.sitegen.internal.plan;

import dev.sitegen.internal.plan.Output.SearchDocuments;
import dev.sitegen.internal.plan.Output.SearchIndex;
import dev.sitegen.internal.plan.Output.SearchPage;
import dev.sitegen.internal.plan.Output.SearchShard;
import dev.sitegen.model.Document;
import java.util.ArrayList;
import java.util.List;

/** Lists the search page and the files it loads. */
final class SearchPlan {

    static final int DOCUMENTS_A_SCOPE = 10_000;

    private final int documentsAScope;

    /** @param documentsAScope how many documents are searched together at most */
    SearchPlan(int documentsAScope) {
        this.documentsAScope = documentsAScope;
    }

    /** @param documents all that can be found, those that are shown first before others */
    List<Output> plan(List<Document> documents) {
        List<SearchScope> scopes = scopes(documents);
        List<Output> files = new ArrayList<>();
        files.add(new SearchPage());
        files.add(new SearchIndex(scopes));
        for (SearchScope scope : scopes) {
            for (int block = 0; block < scope.blocks(); block++) {
                files.add(new SearchDocuments(scope, block));
            }
            for (int shard = 0; shard < scope.shards(); shard++) {
                files.add(new SearchShard(scope, shard));
            }
        }
        return files;
    }

    /** Divides documents into as few scopes as possible, as even as possible. */
    private List<SearchScope> scopes(List<Document> documents) {
        List<SearchScope> scopes = new ArrayList<>();
        long size = documents.size();
        long count = (size + documentsAScope - 1) / documentsAScope;
        for (int i = 0; i < count; i++) {
            int from = (int) (size * i / count);
            int to = (int) (size * (i + 1) / count);
            scopes.add(new SearchScope(i + 1, documents.subList(from, to)));
        }
        return scopes;
    }
}
