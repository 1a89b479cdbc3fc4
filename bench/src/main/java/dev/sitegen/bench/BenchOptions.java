package dev.sitegen.bench;

import dev.sitegen.bench.corpus.Corpus;
import dev.sitegen.bench.corpus.Corpus.Figures;
import dev.sitegen.bench.corpus.Corpus.Variant;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Options of a benchmark: what to measure.
 *
 * @param corpora what is built
 * @param contenders who builds it
 * @param rounds how often
 * @param flags options of the virtual machine of our own builds
 * @param work where corpora and output are put
 */
record BenchOptions(List<Corpus> corpora, List<Contender> contenders, int rounds, List<String> flags, Path work) {

    static final String USAGE = """
            --reports 1000                      how many reports
            --variant markdown                  plain or short
            --figures none,inline               whether figures are marked; both, by default
            --seed 1                            what the text is drawn with
            --theme default                     which themes, such as default,same-work
            --rounds 5                          how often everything is measured
            --flags "-XX:+UseSerialGC -Xmx1g"   options of java
            --mvn                               measures mvn site-gen:build as well
            --peer name='command $IN $OUT'      measures another program as well; may be repeated
            --work target/bench                 where corpora and output are put
            """;

    private static final Set<String> OPTIONS =
            Set.of("reports", "variant", "figures", "seed", "theme", "rounds", "flags", "peer", "work");

    BenchOptions {
        corpora = List.copyOf(corpora);
        contenders = List.copyOf(contenders);
        flags = List.copyOf(flags);
        if (rounds < 1) {
            throw new IllegalArgumentException("--rounds " + rounds + " (at least 1)");
        }
    }

    static BenchOptions parse(String[] words) {
        Arguments arguments = Arguments.of(words, OPTIONS, Set.of("mvn"));
        List<String> flags = List.of(
                arguments.last("flags").orElse("-XX:+UseSerialGC -Xmx1g").trim().split(" +"));
        Path work = Path.of(arguments.last("work").orElse("target/bench")).toAbsolutePath();
        return new BenchOptions(
                corpora(arguments), contenders(arguments, flags), arguments.number("rounds", 5), flags, work);
    }

    private static List<Corpus> corpora(Arguments arguments) {
        int reports = arguments.number("reports", 1000);
        int seed = arguments.number("seed", 1);
        Variant variant =
                Arguments.constant(Variant.class, arguments.last("variant").orElse("markdown"));
        List<Corpus> corpora = new ArrayList<>();
        for (String word : arguments.last("figures").orElse("none,inline").split(",")) {
            corpora.add(new Corpus(reports, seed, variant, Arguments.constant(Figures.class, word)));
        }
        return corpora;
    }

    private static List<Contender> contenders(Arguments arguments, List<String> flags) {
        List<Contender> contenders = new ArrayList<>();
        for (String theme :
                arguments.last("theme").orElse(Contender.Library.DEFAULT_THEME).split(",")) {
            contenders.add(new Contender.Library(flags, theme));
        }
        if (arguments.has("mvn")) {
            contenders.add(new Contender.Maven(flags));
        }
        for (String peer : arguments.all("peer")) {
            String[] parts = peer.split("=", 2);
            if (parts.length < 2 || !parts[0].matches("[\\w .-]+")) {
                throw new IllegalArgumentException("--peer " + peer + " (name=command)");
            }
            contenders.add(new Contender.Peer(parts[0], parts[1]));
        }
        return contenders;
    }
}
