package dev.sitegen;

import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.Severity;
import dev.sitegen.model.Site;
import java.util.List;

/**
 * What came of a run.
 *
 * @param site the facts of every file that could be read
 * @param diagnostics every problem found, sorted by place, each once
 * @param published whether the site was published; false after an error, in a check, and in a strict build with warnings
 * @param files how many files were published
 * @param bytes how many bytes they hold
 */
public record BuildReport(Site site, List<Diagnostic> diagnostics, boolean published, int files, long bytes) {

    public BuildReport {
        diagnostics = List.copyOf(diagnostics);
    }

    /** How many of the problems have this severity. */
    public long count(Severity severity) {
        return diagnostics.stream().filter(d -> d.severity() == severity).count();
    }
}
