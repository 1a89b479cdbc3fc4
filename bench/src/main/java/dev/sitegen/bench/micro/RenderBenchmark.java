package dev.sitegen.bench.micro;

import dev.sitegen.bench.corpus.Corpus;
import dev.sitegen.bench.corpus.Corpus.Figures;
import dev.sitegen.bench.corpus.Corpus.Variant;
import dev.sitegen.internal.render.Page;
import dev.sitegen.internal.render.Rendered;
import dev.sitegen.internal.render.Renderer;
import dev.sitegen.internal.render.SiteFile;
import dev.sitegen.internal.render.theme.Layout;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The page of a report from its parsed text to its bytes: its view, its charts, and FreeMarker. */
@BenchmarkMode(Mode.AverageTime)
@State(Scope.Benchmark)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RenderBenchmark {

    @Param
    private Figures figures;

    private Renderer renderer;
    private List<SiteFile> pages;
    private int next;

    @Setup
    public void read() throws IOException {
        Stages.Rendering rendering =
                new Stages(Stages.content(new Corpus(100, 1, Variant.MARKDOWN, figures))).rendering();
        renderer = rendering.renderer();
        pages = rendering.plan().outputs().stream()
                .filter(file -> file instanceof Page page && page.layout() == Layout.REPORT)
                .toList();
    }

    @Benchmark
    public Rendered reportPage() throws IOException {
        next = (next + 1) % pages.size();
        return renderer.render(pages.get(next));
    }
}
