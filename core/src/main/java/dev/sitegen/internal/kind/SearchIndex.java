package dev.sitegen.internal.kind;

import dev.sitegen.internal.plan.NewestFirst;
import dev.sitegen.internal.plan.Planning;
import dev.sitegen.internal.plan.SearchName;
import dev.sitegen.internal.plan.SearchScope;
import dev.sitegen.internal.plan.ShownFacts;
import dev.sitegen.internal.render.RenderContext;
import dev.sitegen.internal.render.Rendered;
import dev.sitegen.internal.render.SiteFile;
import dev.sitegen.internal.site.Addresses;
import dev.sitegen.model.Document;
import dev.sitegen.model.SitePath;
import java.util.ArrayList;
import java.util.List;

/** The entry to the search, which the script of the search page loads first: its scopes. */
record SearchIndex(List<SearchScope> scopes) implements SiteFile {

    private static final int DOCUMENTS_A_SCOPE = 10_000;

    SearchIndex {
        scopes = List.copyOf(scopes);
    }

    /** The entry, and the files of each scope. */
    static List<SiteFile> of(Planning site) {
        return of(SearchNames.names(site), NewestFirst.documents(site.site()), DOCUMENTS_A_SCOPE);
    }

    /**
     * The same.
     *
     * @param names all names that can be found, by kind
     * @param documents all that can be found besides, those that are shown first before others
     * @param most how many of them are searched together at most
     */
    static List<SiteFile> of(List<SearchName> names, List<Document> documents, int most) {
        SearchIndex index = new SearchIndex(scopes(names, documents, most));
        List<SiteFile> files = new ArrayList<>();
        files.add(index);
        files.add(new SimplifiedCharacters());
        for (SearchScope scope : index.scopes) {
            for (int block = 0; block < scope.nameBlocks(); block++) {
                files.add(new SearchNames(scope, block));
            }
            for (int block = 0; block < scope.blocks(); block++) {
                files.add(new SearchDocuments(scope, block));
            }
            for (int shard = 0; shard < scope.shards(); shard++) {
                files.add(new SearchShard(scope, shard));
            }
        }
        return files;
    }

    /** Divides documents into as few scopes as possible, as even as possible; names are in the first, which is read anyway. */
    private static List<SearchScope> scopes(List<SearchName> names, List<Document> documents, int most) {
        List<SearchScope> scopes = new ArrayList<>();
        long size = documents.size();
        long count = Math.max(names.isEmpty() ? 0 : 1, (size + most - 1) / most);
        for (int i = 0; i < count; i++) {
            int from = (int) (size * i / count);
            int to = (int) (size * (i + 1) / count);
            scopes.add(new SearchScope(i + 1, i == 0 ? names : List.of(), documents.subList(from, to)));
        }
        return scopes;
    }

    @Override
    public SitePath path() {
        return Addresses.search("index");
    }

    @Override
    public void shows(ShownFacts facts) {
        facts.everything();
    }

    @Override
    public Rendered render(RenderContext context) {
        return new Rendered.Whole(context.search().index(scopes));
    }
}
