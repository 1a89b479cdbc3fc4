package dev.sitegen.build;

import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.Severity;
import java.util.List;
import java.util.Optional;

/**
 * Result of a run.
 *
 * @param diagnostics every problem found, sorted by place, each once
 * @param published whether the site is that of the content; false after an error, in a check, and in a strict build
 *     with warnings
 * @param unchanged whether it was so before, and nothing was written
 * @param reports how many reports the site has
 * @param files how many files it has
 * @param kept how many of them the last build had made from the same input, and were taken over unchanged
 * @param bytes how many bytes all files hold
 * @param profile where the time went, if that was asked for
 */
public record BuildResult(
        List<Diagnostic> diagnostics,
        boolean published,
        boolean unchanged,
        int reports,
        int files,
        int kept,
        long bytes,
        Optional<BuildProfile> profile) {

    /**
     * Copies the list of problems.
     *
     * @param diagnostics every problem found, sorted by place, each once
     * @param published whether the site is that of the content; false after an error, in a check, and in a strict build
     *     with warnings
     * @param unchanged whether it was so before, and nothing was written
     * @param reports how many reports the site has
     * @param files how many files it has
     * @param kept how many of them the last build had made from the same input, and were taken over unchanged
     * @param bytes how many bytes all files hold
     * @param profile where the time went, if that was asked for
     */
    public BuildResult {
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * {@return the number of problems of this severity}
     *
     * @param severity the severity that is counted
     */
    public long count(Severity severity) {
        return diagnostics.stream().filter(d -> d.severity() == severity).count();
    }
}
