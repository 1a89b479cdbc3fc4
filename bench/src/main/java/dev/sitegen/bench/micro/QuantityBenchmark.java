package dev.sitegen.bench.micro;

import dev.sitegen.SiteGenerator;
import dev.sitegen.bench.corpus.Corpus;
import dev.sitegen.bench.corpus.Corpus.Figures;
import dev.sitegen.bench.corpus.Corpus.Variant;
import dev.sitegen.internal.parse.quantity.QuantityReader;
import dev.sitegen.model.Figure;
import dev.sitegen.model.Site;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The text of a figure to a quantity; all the figures of a report, since they differ in kind. */
@BenchmarkMode(Mode.AverageTime)
@State(Scope.Benchmark)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class QuantityBenchmark {

    private static final int FIGURES = 80;

    private record Text(String raw, String unit) {}

    private List<Text> texts;

    @Setup
    public void read() throws IOException {
        Corpus corpus = new Corpus(1, 1, Variant.PLAIN, Figures.INLINE);
        Site site = SiteGenerator.create(Stages.content(corpus)).load();
        List<Figure> figures = site.reports().get(0).figures();
        if (figures.size() != FIGURES) {
            throw new IllegalStateException("figures: " + figures.size());
        }
        texts = figures.stream()
                .map(figure -> new Text(
                        figure.raw(), site.indicators().get(figure.indicator()).unit()))
                .toList();
    }

    @Benchmark
    @OperationsPerInvocation(FIGURES)
    public void read(Blackhole readings) {
        for (Text text : texts) {
            readings.consume(QuantityReader.read(text.raw(), text.unit()));
        }
    }
}
