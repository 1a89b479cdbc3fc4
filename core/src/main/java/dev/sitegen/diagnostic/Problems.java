package dev.sitegen.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** Collects the diagnostics of one piece of work. For one thread; what several threads found is joined afterwards. */
public final class Problems {

    private final List<Diagnostic> found = new ArrayList<>();

    /** Nothing found yet. */
    public Problems() {}

    public void add(Code code, SourcePosition position, String... arguments) {
        found.add(Diagnostic.of(code, position, arguments));
    }

    public void addAll(List<Diagnostic> diagnostics) {
        found.addAll(diagnostics);
    }

    /** What was found so far, in the order it was found. */
    public List<Diagnostic> all() {
        return List.copyOf(found);
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }
}
