package dev.sitegen.bench.micro;

import dev.sitegen.bench.corpus.Corpus;
import dev.sitegen.bench.corpus.Corpus.Figures;
import dev.sitegen.bench.corpus.Corpus.Variant;
import dev.sitegen.internal.plan.SearchScope;
import dev.sitegen.internal.render.search.Inversions;
import dev.sitegen.internal.render.search.SearchExtract;
import dev.sitegen.internal.render.search.SearchFiles;
import dev.sitegen.internal.render.search.ShardFilter;
import dev.sitegen.model.Document;
import dev.sitegen.model.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Cost of the search: the search extract of a report, and the index of a scope of 10,000 reports inverted from theirs.
 */
@BenchmarkMode(Mode.AverageTime)
@State(org.openjdk.jmh.annotations.Scope.Benchmark)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class SearchBenchmark {

    private static final int REPORTS = 100;
    private static final int SCOPE = 10_000;

    private final List<String> texts = new ArrayList<>();
    private final Map<String, byte[]> digests = new HashMap<>();
    private Stages.Rendering rendering;
    private SearchScope scope;
    private int next;

    @Setup
    public void read() throws IOException {
        rendering = new Stages(Stages.content(new Corpus(REPORTS, 1, Variant.MARKDOWN, Figures.INLINE))).rendering();
        List<Report> reports = rendering.site().reports();
        for (Report report : reports) {
            String text = rendering.htmls().get(report.source()).text();
            texts.add(text);
            digests.put(report.source(), SearchExtract.of(text));
        }
        List<Document> documents = new ArrayList<>();
        while (documents.size() < SCOPE) {
            documents.add(reports.get(documents.size() % reports.size()));
        }
        scope = new SearchScope(1, List.of(), documents);
    }

    @Benchmark
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public byte[] digest() {
        next = (next + 1) % texts.size();
        return SearchExtract.of(texts.get(next));
    }

    /** The index with the first of its files, which are made of it. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public byte[] index() throws IOException {
        Inversions inversions = new Inversions(rendering.site(), document -> digests.get(document.source()));
        return new SearchFiles(rendering.site(), inversions, ShardFilter.ALL).shard(scope, 0);
    }
}
