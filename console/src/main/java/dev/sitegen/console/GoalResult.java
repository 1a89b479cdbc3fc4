package dev.sitegen.console;

import dev.sitegen.build.BuildProfile;
import dev.sitegen.build.BuildResult;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.Severity;
import java.util.List;
import java.util.Optional;

/**
 * Result of a goal.
 *
 * @param diagnostics the problems of the content
 * @param profile where the time went, if that was asked for
 * @param closing the line that ends the goal if nothing is wrong
 */
record GoalResult(List<Diagnostic> diagnostics, Optional<BuildProfile> profile, ClosingLine closing) {

    /** The line that ends a goal. */
    @FunctionalInterface
    interface ClosingLine {

        /**
         * {@return the line}
         *
         * @param warnings how many warnings there are, in words
         * @param seconds how long it took
         */
        String text(String warnings, String seconds);
    }

    static GoalResult of(BuildResult run, ClosingLine closing) {
        return new GoalResult(run.diagnostics(), run.profile(), closing);
    }

    /** Result of a goal that has no run of the library to report on. */
    static GoalResult of(List<Diagnostic> diagnostics, ClosingLine closing) {
        return new GoalResult(diagnostics, Optional.empty(), closing);
    }

    long count(Severity severity) {
        return diagnostics.stream().filter(d -> d.severity() == severity).count();
    }
}
