package dev.sitegen.bench;

import dev.sitegen.bench.corpus.Corpus;
import dev.sitegen.bench.corpus.Corpus.Figures;
import dev.sitegen.bench.corpus.Corpus.Variant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Writes a corpus to a new directory. */
public final class MakeCorpus {

    private static final String USAGE = """
            --reports 1000        how many reports
            --variant markdown    plain or short
            --figures inline      or none: whether figures are marked
            --seed 1              what the text is drawn with
            --into NAME           the directory, which must not be there yet
            """;

    private static final Set<String> OPTIONS = Set.of("reports", "variant", "figures", "seed", "into");

    private MakeCorpus() {}

    public static void main(String[] words) throws IOException {
        try {
            System.out.println(make(Arguments.of(words, OPTIONS, Set.of())));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n\n" + USAGE);
            System.exit(2);
        }
    }

    private static Path make(Arguments arguments) throws IOException {
        Corpus corpus = new Corpus(
                arguments.number("reports", 1000),
                arguments.number("seed", 1),
                Arguments.constant(Variant.class, arguments.last("variant").orElse("markdown")),
                Arguments.constant(Figures.class, arguments.last("figures").orElse("inline")));
        Path directory = Path.of(arguments.last("into").orElse(corpus.name()));
        if (Files.exists(directory)) {
            throw new IllegalArgumentException("--into " + directory + " (a directory that is not there yet)");
        }
        Directories.write(corpus, directory);
        return directory;
    }
}
