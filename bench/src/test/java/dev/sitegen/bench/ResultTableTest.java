package dev.sitegen.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sitegen.bench.corpus.Corpus;
import dev.sitegen.bench.corpus.Corpus.Figures;
import dev.sitegen.bench.corpus.Corpus.Variant;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ResultTableTest {

    private static final Corpus CORPUS = new Corpus(10, 1, Variant.MARKDOWN, Figures.NONE);

    private static Run run(int wallMillis) {
        return new Run(
                Duration.ofMillis(wallMillis),
                Optional.empty(),
                OptionalLong.of(2_000_000),
                OptionalLong.empty(),
                7,
                0);
    }

    @Test
    void linesHaveMediansAndRatiosAndNoColumnIsEmpty() {
        Entry library = new Entry(new Contender.Library(List.of(), "default"), CORPUS);
        for (int wall : new int[] {3000, 1000, 2000}) {
            library.add(State.COLD, run(wall));
            library.add(State.UNCHANGED, run(wall / 2));
            library.add(State.ONE_CHANGED, run(wall / 4));
        }
        Entry peer = new Entry(new Contender.Peer("other", "true"), CORPUS);
        peer.add(State.COLD, run(3000));
        assertEquals("""
                | program | figures | build | wall, s | from, s | to, s | of cold | peak memory, MB | files | output, MB |
                |---|---|---|---:|---:|---:|---:|---:|---:|---:|
                | site-gen | none | cold | 2.00 | 1.00 | 3.00 | 1.00 | 2 | 7 | 0.0 |
                | site-gen | none | unchanged | 1.00 | 0.50 | 1.50 | 0.50 | 2 | 7 | 0.0 |
                | site-gen | none | one changed | 0.50 | 0.25 | 0.75 | 0.25 | 2 | 7 | 0.0 |
                | other | none | cold | 3.00 | 3.00 | 3.00 | 1.50 | 2 | 7 | 0.0 |""", String.join("\n", ResultTable.of(List.of(library, peer))));
    }

    @Test
    void theMedianOfAnEvenNumberIsTheMeanOfTheMiddleTwo() {
        assertEquals(2.5, Runs.median(DoubleStream.of(4, 1, 2, 3)).orElseThrow());
    }
}
