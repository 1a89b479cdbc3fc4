package dev.sitegen.internal.pipeline;

import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Failures of templates: one fails in one place on every page that it shows, and is reported once. For one thread. */
public final class TemplateFailures {

    private final Problems problems;
    private final Set<SourcePosition> failed = new HashSet<>();

    public TemplateFailures(Problems problems) {
        this.problems = problems;
    }

    /** Adds what is wrong with the template of a file. */
    public void add(List<Diagnostic> diagnostics) {
        problems.addAll(diagnostics.stream()
                .filter(diagnostic -> failed.add(diagnostic.position()))
                .toList());
    }

    /** Returns whether there is any. */
    public boolean any() {
        return !failed.isEmpty();
    }
}
