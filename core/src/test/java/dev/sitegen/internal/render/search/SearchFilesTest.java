package dev.sitegen.internal.render.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.Content;
import dev.sitegen.SiteGenerator;
import dev.sitegen.internal.base.Workers;
import dev.sitegen.internal.plan.SearchName;
import dev.sitegen.internal.plan.SearchName.Kind;
import dev.sitegen.internal.plan.SearchScope;
import dev.sitegen.internal.render.search.SearchExtractTest.Texts;
import dev.sitegen.model.Document;
import dev.sitegen.model.Report;
import dev.sitegen.model.Site;
import dev.sitegen.model.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SearchFilesTest {

    private static final String COLUMN = "法治\u2028<政府> \"报告\"";

    private static final List<SearchName> NAMES = List.of(
            new SearchName(Kind.INDICATOR, "i", "办结行政复议案件数", SitePath.of("indicators/i.html")),
            new SearchName(Kind.ORGANIZATION, "o", "示例县人民政府", SitePath.of("organizations/o.html")));

    /** Two columns, fifty organizations, a page. */
    private static Site site() throws IOException {
        Content content =
                Content.empty().with("site.yaml", """
                name: 示例县人民政府
                columns:
                  work: {name: 年度工作报告}
                  open: {name: 信息公开年报}
                """).with("pages/about.md", "---\ntitle: 关于 <本站>\n---\n说明。\n");
        StringBuilder organizations = new StringBuilder();
        for (int organization = 0; organization < 50; organization++) {
            organizations
                    .append("b")
                    .append(organization)
                    .append(": {name: 示例县第")
                    .append(organization)
                    .append("局, kind: department}\n");
            String column = organization % 3 == 0 ? "open" : "work";
            content = content.with(
                    "reports/" + column + "/" + (2020 + organization % 4) + "/b" + organization + ".md",
                    "---\ntitle: 甲" + organization + "报告\ndate: 2024-05-0" + (1 + organization % 9) + "\n---\n全文。\n");
        }
        return SiteGenerator.create(content.with("organizations.yaml", organizations.toString())
                        .source())
                .load();
    }

    private static List<Document> documents(Site site) {
        List<Document> documents = new ArrayList<>(site.reports());
        documents.addAll(site.pages());
        return documents;
    }

    @Test
    void everyPairLeadsToTheDocumentsThatHaveIt() throws IOException {
        Random random = new Random(Long.getLong("site-gen.test.seed", 20240218));
        Site site = site();
        List<Document> documents = documents(site);
        Map<String, String> organizations = new HashMap<>();
        documents.forEach(d -> organizations.put(d.source(), Texts.random(random, random.nextInt(2_000))));
        SearchScope scope = new SearchScope(7, NAMES, documents);
        assertEquals(16, scope.shards());
        SearchFiles files = files(site, d -> SearchExtract.of("<p>" + organizations.get(d.source()) + "</p>"));

        int units = scope.units();
        Map<String, Set<Integer>> anywhere = new TreeMap<>();
        for (int i = 0; i < NAMES.size(); i++) {
            int first = i * units;
            texts(NAMES.get(i).title()).forEach(key -> put(key, first, anywhere));
            NAMES.get(i).title().chars().forEach(c -> put(text(SearchKeys.of((char) c + "")), first, anywhere));
        }
        for (int i = 0; i < documents.size(); i++) {
            int first = (NAMES.size() + i) * units;
            for (String head : heads(documents.get(i), site)) {
                texts(head).forEach(key -> put(key, first, anywhere));
            }
            for (String sentence : organizations.get(documents.get(i).source()).split("。")) {
                texts(sentence).forEach(key -> put(key, first + 1, anywhere));
            }
            if (documents.get(i) instanceof Report report) {
                char column = (char) (report.key().column().equals("work") ? 0 : 1);
                put("\0" + column, first, anywhere);
            }
        }

        Set<String> found = new HashSet<>();
        for (int shard = 0; shard < scope.shards(); shard++) {
            String value = ReadIndex.value("7/p" + shard, files.shard(scope, shard));
            Map<String, String[]> pairs = ReadIndex.shard(ReadIndex.string(value));
            assertEquals(List.copyOf(new TreeSet<>(pairs.keySet())), List.copyOf(pairs.keySet()));
            for (Map.Entry<String, String[]> pair : pairs.entrySet()) {
                String[] lists = pair.getValue();
                String text = pair.getKey();
                assertTrue(found.add(text), text);
                assertEquals(shard, Bigram.shard(Bigram.of(text.charAt(0), text.charAt(1)), scope.shards()));
                // The text of a document without headings is in its first part, whatever the group.
                int[] firsts = Arrays.stream(ReadIndex.list(lists[0]))
                        .map(unit -> unit - Math.max(0, unit % units - 1))
                        .distinct()
                        .toArray();
                assertArrayEquals(numbers(anywhere.get(text)), firsts, text);
                assertEquals(1, lists.length, text);
            }
        }
        assertEquals(anywhere.keySet(), new TreeSet<>(found));
    }

    private static SearchFiles files(Site site, SearchExtracts extracts) {
        return new SearchFiles(site, new Inversions(site, extracts), ShardFilter.ALL);
    }

    private static ShardGroups groups(DocumentBigrams contents, long mostBytes) {
        return new ShardGroups(new Inversions(contents, mostBytes), ShardFilter.ALL);
    }

    private static Set<String> texts(String text) {
        Set<String> keys = new TreeSet<>();
        Texts.keys(text).forEach(key -> keys.add(text(key)));
        return keys;
    }

    private static String text(int key) {
        return "" + Bigram.first(key) + Bigram.second(key);
    }

    private static void put(String key, int unit, Map<String, Set<Integer>> units) {
        units.computeIfAbsent(key, k -> new TreeSet<>()).add(unit);
    }

    private static List<String> heads(Document document, Site site) {
        if (document instanceof Report report) {
            return List.of(
                    report.title(),
                    site.organizations().get(report.key().organization()).name(),
                    site.columns().get(report.key().column()).name(),
                    report.key().year() + "年");
        }
        return List.of(document.title());
    }

    private static int[] numbers(Set<Integer> documents) {
        return documents.stream().mapToInt(Integer::intValue).toArray();
    }

    @Test
    void aGroupOfShardsIsWorkedOutOnce() throws IOException {
        Site site = site();
        AtomicInteger read = new AtomicInteger();
        SearchFiles files = files(site, document -> {
            read.incrementAndGet();
            return SearchExtract.of("<p>甲乙</p>");
        });
        SearchScope scope = new SearchScope(1, List.of(), documents(site));
        for (int shard = 0; shard < scope.shards(); shard++) {
            files.shard(scope, shard);
        }
        assertEquals(scope.documents().size(), read.get());
    }

    @Test
    void whatTakesTooMuchMemoryIsWorkedOutInParts() throws IOException {
        Site site = site();
        Random random = new Random(5);
        Map<String, byte[]> digests = new HashMap<>();
        documents(site).forEach(d -> digests.put(d.source(), SearchExtract.of(Texts.random(random, 5_000))));
        SearchScope scope = new SearchScope(1, List.of(), documents(site));
        DocumentBigrams contents = new DocumentBigrams(new ResultFields(site), d -> digests.get(d.source()));
        ShardGroups whole = groups(contents, 1L << 30);
        ShardGroups parts = groups(contents, 300_000);
        ShardGroups single = groups(contents, 0);
        for (int shard = 0; shard < scope.shards(); shard++) {
            assertEquals(whole.shard(scope, shard), parts.shard(scope, shard));
            assertEquals(whole.shard(scope, shard), single.shard(scope, shard));
        }
    }

    /** Threads that find out at one time that a group takes too much memory. */
    @Test
    @Timeout(60)
    void manyThreadsWorkOnAGroup() throws IOException {
        Site site = site();
        Random random = new Random(6);
        Map<String, byte[]> digests = new HashMap<>();
        documents(site).forEach(d -> digests.put(d.source(), SearchExtract.of(Texts.random(random, 5_000))));
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            documents.addAll(documents(site));
        }
        SearchScope scope = new SearchScope(1, List.of(), documents);
        DocumentBigrams contents = new DocumentBigrams(new ResultFields(site), d -> digests.get(d.source()));
        ShardGroups whole = groups(contents, 1L << 30);
        ShardGroups parts = groups(contents, 20_000_000);
        List<Integer> shards = IntStream.range(0, scope.shards()).boxed().toList();
        try (Workers workers = new Workers(4)) {
            List<String> all = new ArrayList<>();
            workers.map(shards, shard -> whole.shard(scope, shard), all::add);
            Iterator<String> expected = all.iterator();
            workers.map(shards, shard -> parts.shard(scope, shard), content -> assertEquals(expected.next(), content));
        }
    }

    @Test
    void shardsThatAreNotWantedAreNotWorkedOut() throws IOException {
        Site site = site();
        AtomicInteger read = new AtomicInteger();
        SearchExtracts digests = document -> {
            read.incrementAndGet();
            return SearchExtract.of("<p>" + document.title() + "全文</p>");
        };
        SearchScope scope = new SearchScope(1, List.of(), documents(site));
        int documents = scope.documents().size();
        SearchFiles all = files(site, digests);
        SearchFiles odd = new SearchFiles(site, new Inversions(site, digests), (any, number) -> number % 2 == 1);
        for (int shard = 1; shard < scope.shards(); shard += 2) {
            assertArrayEquals(all.shard(scope, shard), odd.shard(scope, shard));
        }
        assertEquals(2 * documents, read.get());
        for (int shard = 0; shard < scope.shards(); shard += 2) {
            assertArrayEquals(all.shard(scope, shard), odd.shard(scope, shard));
        }
        assertEquals(3 * documents, read.get());
    }

    @Test
    void aShardHasAnotherSumWhenItHasOtherContent() throws IOException {
        Random random = new Random(Long.getLong("site-gen.test.seed", 20240219));
        Site site = site();
        Map<String, String> organizations = new HashMap<>();
        documents(site).forEach(d -> organizations.put(d.source(), Texts.random(random, random.nextInt(500))));
        SearchExtracts digests = d -> SearchExtract.of("<p>" + organizations.get(d.source()) + "</p>");
        List<Document> documents = new ArrayList<>(documents(site));
        Map<Integer, Long> sums = new HashMap<>();
        Map<Integer, String> contents = new HashMap<>();
        int kept = 0;
        for (int edit = 0; edit < 60; edit++) {
            if (edit % 6 == 5) {
                Collections.swap(documents, random.nextInt(documents.size()), random.nextInt(documents.size()));
            } else if (edit % 6 == 4) {
                documents.add(documents.remove(0));
            } else if (edit > 0) {
                String source = documents.get(random.nextInt(documents.size())).source();
                organizations.put(source, organizations.get(source) + Texts.random(random, 2));
            }
            SearchScope scope = new SearchScope(1, List.of(), documents);
            Inversions made = new Inversions(site, digests);
            int part = random.nextInt(documents.size());
            long[] some = made.sums(new Entries(scope, 0, part));
            long[] others = made.sums(new Entries(scope, part, documents.size()));
            SearchFiles files = files(site, digests);
            for (int number = 0; number < scope.shards(); number++) {
                String content = new String(files.shard(scope, number), StandardCharsets.UTF_8);
                Long sum = some[number] + others[number];
                boolean same = content.equals(contents.put(number, content));
                assertEquals(same, sum.equals(sums.put(number, sum)), edit + "/" + number);
                kept += same ? 1 : 0;
            }
        }
        assertTrue(kept > 60, kept + " kept");
    }

    /** A build that makes all shards asks for their sums first. */
    @Test
    void whatWasReadForTheSumsIsNotReadAgain() throws IOException {
        Site site = site();
        Random random = new Random(7);
        Map<String, byte[]> extracts = new HashMap<>();
        documents(site).forEach(d -> extracts.put(d.source(), SearchExtract.of(Texts.random(random, 5_000))));
        AtomicInteger read = new AtomicInteger();
        SearchExtracts counted = document -> {
            read.incrementAndGet();
            return extracts.get(document.source());
        };
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            documents.addAll(documents(site));
        }
        SearchScope scope = new SearchScope(1, NAMES, documents);
        DocumentBigrams contents = new DocumentBigrams(new ResultFields(site), counted);
        assertTrue(Entries.of(scope).size() > 1);
        ShardGroups expected = groups(contents, 1L << 30);
        List<String> shards = new ArrayList<>();
        for (int shard = 0; shard < scope.shards(); shard++) {
            shards.add(expected.shard(scope, shard));
        }
        long[] sums = new Inversions(contents, 0).sums(new Entries(scope, 0, scope.size()));
        for (long most : new long[] {1L << 30, 100_000}) {
            Inversions inversions = new Inversions(contents, most);
            long[] all = new long[scope.shards()];
            for (Entries entries : Entries.of(scope)) {
                long[] some = inversions.sums(entries);
                Arrays.setAll(all, shard -> all[shard] + some[shard]);
            }
            assertArrayEquals(sums, all);
            read.set(0);
            ShardGroups groups = new ShardGroups(inversions, ShardFilter.ALL);
            for (int shard = 0; shard < scope.shards(); shard++) {
                assertEquals(shards.get(shard), groups.shard(scope, shard));
            }
            // Where it would take too much memory, it is.
            assertEquals(most == 100_000, read.get() > 0);
        }
    }

    @Test
    void theIndexTellsOfScopesAndYears() throws IOException {
        Site site = site();
        List<Document> documents = documents(site);
        List<Document> some = documents.subList(0, 3);
        int year = site.reports().get(0).key().year();
        String index = ReadIndex.value(
                "index",
                files(site, d -> new byte[0])
                        .index(List.of(
                                new SearchScope(1, List.of(), some),
                                new SearchScope(
                                        2, List.of(), documents.subList(documents.size() - 1, documents.size())))));
        assertTrue(
                index.startsWith("{\"version\":3,\"block\":32,\"nameBlock\":256,"
                        + "\"columns\":[[\"work\",\"年度工作报告\"],[\"open\",\"信息公开年报\"]],"
                        + "\"scopes\":[[3,1,31,8,[0,0,0],[[" + year + ","),
                index);
        assertTrue(index.endsWith(",[1,1,31,8,[0,0,0],[[0,1]]]]}"), index);
    }

    @Test
    void aBlockTellsWhatResultsShow() throws IOException {
        Site site = site();
        List<Document> documents = documents(site);
        SearchScope scope = new SearchScope(1, List.of(), documents);
        assertEquals(2, scope.blocks());
        SearchFiles files = files(site, d -> new byte[0]);
        String last = ReadIndex.value("1/d1", files.documents(scope, 1));
        Report report = site.reports().get(32);
        assertTrue(last.startsWith("[[\"" + report.title() + "\",\"" + report.path() + "\","), last);
        assertTrue(last.endsWith("\"\",\"\"]]]"), last);
        assertTrue(last.contains("[\"关于 \\u003c本站>\",\"pages/about.html\",-1,\"\",0,\"\",["), last);
    }

    @Test
    void stringsAreStringsWhereverTheyStand() {
        String text = COLUMN + "\\\u2029</script>\n\u0001\uD842 \uD842\uDFB7";
        String json = ReadIndex.value("k", new Script("k").string(text).bytes());
        assertTrue(json.chars().noneMatch(c -> c == '<' || c == '\n' || c == 0x2028 || c == 0x2029), json);
        assertEquals(text, ReadIndex.string(json));
    }
}
