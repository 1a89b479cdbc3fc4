package dev.sitegen.internal.problem.file;

import dev.sitegen.build.ProblemFormat;
import dev.sitegen.diagnostic.Diagnostic;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes problems for programs, piece by piece. */
public final class ProblemFile {

    private final Locale language;
    private final Optional<URI> root;

    /**
     * @param language the language of the sentences
     * @param root the address of the content directory, with a slash at its end; empty for content that has none
     */
    public ProblemFile(Locale language, Optional<URI> root) {
        this.language = language;
        this.root = root;
    }

    /** Writes all problems in their order. */
    public void write(List<Diagnostic> problems, ProblemFormat format, Appendable out) throws IOException {
        switch (format) {
            case JSON -> new JsonProblems(language).write(problems, out);
            case SARIF -> new SarifLog(language, root).write(problems, out);
        }
    }
}
