package dev.sitegen.bench;

import dev.sitegen.bench.corpus.Corpus;
import dev.sitegen.bench.corpus.Corpus.Figures;
import dev.sitegen.bench.corpus.Corpus.Variant;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** Writes a corpus to a directory, which is replaced. */
public final class MakeCorpus {

    private static final Set<String> OPTIONS = Set.of("reports", "seed", "variant", "figures", "into");

    private MakeCorpus() {}

    public static void main(String[] words) throws IOException {
        Arguments arguments = Arguments.of(words, OPTIONS, Set.of());
        Corpus corpus = new Corpus(
                arguments.number("reports", 1000),
                arguments.number("seed", 1),
                Arguments.constant(Variant.class, arguments.last("variant").orElse("markdown")),
                Arguments.constant(Figures.class, arguments.last("figures").orElse("inline")));
        Path directory = Path.of(arguments.last("into").orElse(corpus.name()));
        Directories.write(corpus, directory);
        System.out.println(directory);
    }
}
