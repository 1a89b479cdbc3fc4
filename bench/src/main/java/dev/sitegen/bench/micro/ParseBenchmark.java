package dev.sitegen.bench.micro;

import dev.sitegen.bench.corpus.Corpus;
import dev.sitegen.bench.corpus.Corpus.Figures;
import dev.sitegen.bench.corpus.Corpus.Variant;
import dev.sitegen.internal.parse.ParsedDocument;
import dev.sitegen.internal.read.ContentTree.ReportFile;
import java.io.IOException;
import java.util.ArrayList;
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

/** One report from its bytes to its facts and its HTML: front matter, Markdown and figures. */
@BenchmarkMode(Mode.AverageTime)
@State(Scope.Benchmark)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ParseBenchmark {

    @Param
    private Variant variant;

    @Param
    private Figures figures;

    private Stages stages;
    private final List<byte[]> reports = new ArrayList<>();
    private int next;

    @Setup
    public void read() throws IOException {
        stages = new Stages(Stages.content(new Corpus(30, 1, variant, figures)));
        for (ReportFile file : stages.reports()) {
            reports.add(stages.bytes(file));
        }
    }

    @Benchmark
    public ParsedDocument report() {
        next = (next + 1) % reports.size();
        return stages.parser().report(stages.reports().get(next), reports.get(next));
    }
}
