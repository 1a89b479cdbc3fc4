package dev.sitegen.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sitegen.bench.corpus.Corpus.Figures;
import dev.sitegen.bench.corpus.Corpus.Variant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenchOptionsTest {

    private static BenchOptions parse(String... words) {
        return BenchOptions.parse(words);
    }

    @Test
    void withoutAWordBothKindsOfFiguresAreMeasured() {
        BenchOptions options = parse();
        assertEquals(
                List.of(Figures.NONE, Figures.INLINE),
                options.corpora().stream().map(corpus -> corpus.figures()).toList());
        assertEquals(
                List.of("site-gen"),
                options.contenders().stream().map(Contender::name).toList());
        assertEquals(List.of("-XX:+UseSerialGC", "-Xmx1g"), options.flags());
    }

    @Test
    void optionsMayStandWithOrWithoutAnEqualsSign() {
        BenchOptions options = parse(
                "--reports=50", "--variant", "plain", "--figures", "none", "--mvn", "--peer", "cp=cp -r $IN \"$OUT\"");
        assertEquals(50, options.corpora().get(0).reports());
        assertEquals(Variant.PLAIN, options.corpora().get(0).variant());
        assertEquals(
                new Contender.Peer("cp", "cp -r $IN \"$OUT\""),
                options.contenders().get(2));
        assertEquals("mvn site-gen:build", options.contenders().get(1).name());
    }

    @Test
    void severalThemesAreMeasuredBesideEachOther() {
        assertEquals(
                List.of("site-gen", "site-gen same-work"),
                parse("--theme", "default,same-work").contenders().stream()
                        .map(Contender::name)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--reports=many", "--reports=0", "--rounds=0", "--figures=some", "--peer=cp", "--speed=2", "fast"
            })
    void whatIsNotUnderstoodIsRefused(String word) {
        assertThrows(IllegalArgumentException.class, () -> parse(word));
    }

    @Test
    void anOptionWithoutItsValueIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> parse("--rounds"));
        assertThrows(IllegalArgumentException.class, () -> parse("--mvn=yes"));
    }
}
