package dev.sitegen.internal.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.plan.SearchName;
import dev.sitegen.internal.plan.SearchScope;
import dev.sitegen.internal.render.SiteFile;
import dev.sitegen.model.Document;
import dev.sitegen.model.SitePath;
import dev.sitegen.model.TextFacts;
import dev.sitegen.model.TextPage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchIndexTest {

    private static List<SearchName> names(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new SearchName(SearchName.Kind.INDICATOR, "i" + i, "n", SitePath.of("i" + i + ".html")))
                .toList();
    }

    private static List<SiteFile> plan(int documents) {
        return plan(0, documents);
    }

    private static List<SiteFile> plan(int names, int documents) {
        List<Document> pages = new ArrayList<>();
        IntStream.range(0, documents)
                .mapToObj(i -> new TextPage(
                        i + ".md",
                        SitePath.of(i + ".html"),
                        "t",
                        "",
                        List.of(),
                        "",
                        SourcePosition.ofFile(i + ".md"),
                        TextFacts.none()))
                .forEach(pages::add);
        return SearchIndex.of(names(names), pages, 100);
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
        assertEquals(32, scope.shards());
        assertEquals(4, scope.blocks());
        assertEquals(
                List.of(32, 32, 32, 4),
                IntStream.range(0, 4)
                        .mapToObj(block -> scope.block(block).size())
                        .toList());
        assertEquals(1, scopes(4).get(0).shards());
        assertEquals(2, scopes(5).get(0).shards());
    }

    @Test
    void everyFileHasItsAddress() {
        assertEquals(
                List.of(
                        "search/index.js",
                        "search/simplified.js",
                        "search/1/n0.js",
                        "search/1/d0.js",
                        "search/1/p0.js",
                        "search/1/p1.js"),
                plan(2, 5).stream().map(output -> output.path().value()).toList());
        assertEquals(4, plan(2, 0).stream().map(SiteFile::path).distinct().count());
    }

    @Test
    void namesAreInTheFirstScope() {
        List<SearchScope> scopes = ((SearchIndex) plan(300, 150).get(0)).scopes();
        assertEquals(List.of(300, 0), scopes.stream().map(s -> s.names().size()).toList());
        assertEquals(List.of(2, 0), scopes.stream().map(SearchScope::nameBlocks).toList());
        assertEquals(44, scopes.get(0).nameBlock(1).size());
    }

    /** One section more or less moves others only where parts have several. */
    @Test
    void sectionsAreDividedAmongTheParts() {
        SearchScope scope = scopes(10).get(0);
        IntStream.range(0, 20).forEach(section -> assertEquals(section, scope.part(section, 20)));
        assertEquals(0, scope.part(0, 100));
        assertEquals(scope.parts() - 1, scope.part(99, 100));
        assertEquals(scope.units() - 1, scope.unit(scope.parts() - 1, 7, 8));
        assertEquals(1, scope.unit(0, 0, 8));
    }
}
