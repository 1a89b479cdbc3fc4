package dev.sitegen.bench.micro;

import dev.sitegen.bench.corpus.Corpus;
import dev.sitegen.bench.corpus.Corpus.Figures;
import dev.sitegen.bench.corpus.Corpus.Variant;
import dev.sitegen.internal.render.SiteFile;
import dev.sitegen.source.ContentSource;
import java.io.IOException;
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
import org.openjdk.jmh.infra.Blackhole;

/** A site of a hundred reports from the bytes of its content to the bytes of its files, in memory and with one thread. */
@BenchmarkMode(Mode.AverageTime)
@State(Scope.Benchmark)
@Fork(2)
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 5, time = 5)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class BuildBenchmark {

    @Param
    private Figures figures;

    private ContentSource content;

    @Setup
    public void make() throws IOException {
        content = Stages.content(new Corpus(100, 1, Variant.MARKDOWN, figures));
    }

    @Benchmark
    public void site(Blackhole files) throws IOException {
        Stages.Rendering rendering = new Stages(content).rendering();
        for (SiteFile file : rendering.plan().outputs()) {
            files.consume(rendering.renderer().render(file));
        }
    }
}
