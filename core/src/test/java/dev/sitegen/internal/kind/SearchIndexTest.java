package dev.sitegen.internal.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sitegen.internal.plan.SearchScope;
import dev.sitegen.internal.render.SiteFile;
import dev.sitegen.model.Body;
import dev.sitegen.model.Document;
import dev.sitegen.model.SitePath;
import dev.sitegen.model.TextPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchIndexTest {

    private static List<SiteFile> plan(int documents) {
        Body body = new Body("", List.of(), List.of(), List.of(), Set.of());
        List<Document> pages = new ArrayList<>();
        IntStream.range(0, documents)
                .mapToObj(i -> new TextPage(i + ".md", SitePath.of(i + ".html"), "t", "", List.of(), body))
                .forEach(pages::add);
        return SearchIndex.of(pages, 100);
    }

    private static List<SearchScope> scopes(int documents) {
        return ((SearchIndex) plan(documents).get(0)).scopes();
    }

    @Test
    void scopesAreAsEvenAsCanBe() {
        assertEquals(List.of(), scopes(0));
        assertEquals(List.of(100), sizes(100));
        assertEquals(List.of(50, 51), sizes(101));
        assertEquals(List.of(83, 83, 84), sizes(250));
    }

    private static List<Integer> sizes(int documents) {
        return scopes(documents).stream().map(s -> s.documents().size()).toList();
    }

    @Test
    void noFileHasMoreThanAFewDocumentsOrPairs() {
        SearchScope scope = scopes(100).get(0);
        assertEquals(16, scope.shards());
        assertEquals(4, scope.blocks());
        assertEquals(
                List.of(32, 32, 32, 4),
                IntStream.range(0, 4)
                        .mapToObj(block -> scope.block(block).size())
                        .toList());
        assertEquals(1, scopes(8).get(0).shards());
        assertEquals(2, scopes(9).get(0).shards());
    }

    @Test
    void everyFileHasItsAddress() {
        assertEquals(
                List.of("search/index.js", "search/1/d0.js", "search/1/p0.js", "search/1/p1.js"),
                plan(9).stream().map(output -> output.path().value()).toList());
    }
}
