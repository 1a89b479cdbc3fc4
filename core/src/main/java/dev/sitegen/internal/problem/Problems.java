package dev.sitegen.internal.problem;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.ProblemCode;
import dev.sitegen.diagnostic.Severity;
import dev.sitegen.diagnostic.SourcePosition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Collects the diagnostics of one piece of work. Of one kind in one file it takes the first {@value #MOST_OF_A_KIND} and counts
 * the others, so that a file made of nothing but problems needs no more memory than any. For one thread; what several threads
 * found is joined afterwards.
 */
public final class Problems {

    /** More than anybody reads before the first of them are mended. */
    static final int MOST_OF_A_KIND = 1_000;

    private record Kind(ProblemCode code, String path) {}

    private final List<Diagnostic> found = new ArrayList<>();

    /** The number of problems of each kind, those that are only counted included. */
    private final Map<Kind, Integer> counts = new HashMap<>();

    /** The place of the first problem of each kind that is only counted. */
    private final Map<Kind, SourcePosition> omitted = new LinkedHashMap<>();

    /** Nothing found yet. */
    public Problems() {}

    /**
     * Adds a problem.
     *
     * @param code the kind of problem
     * @param position the place it is at
     * @param arguments the values that the message of the code names, in its order
     */
    public void add(Code code, SourcePosition position, String... arguments) {
        if (takes(code, position)) {
            found.add(Diagnostic.of(code, position, arguments));
        }
    }

    /**
     * Adds a problem whose arguments take some work; that is spared for one that is only counted.
     *
     * @param code the kind of problem
     * @param position the place it is at
     * @param arguments the values that the message of the code names, in its order
     */
    public void add(Code code, SourcePosition position, Supplier<List<String>> arguments) {
        if (takes(code, position)) {
            found.add(new Diagnostic(code, position, arguments.get(), ""));
        }
    }

    private boolean takes(Code code, SourcePosition position) {
        Kind kind = new Kind(code, position.path());
        boolean taken = counts.merge(kind, 1, Integer::sum) <= MOST_OF_A_KIND;
        if (!taken) {
            omitted.putIfAbsent(kind, position);
        }
        return taken;
    }

    /**
     * Adds what was found elsewhere.
     *
     * @param diagnostics all of it
     */
    public void addAll(List<Diagnostic> diagnostics) {
        found.addAll(diagnostics);
    }

    /**
     * {@return what was found so far, in the order it was found; for each kind that is too many, how many more there
     * are}
     */
    public List<Diagnostic> all() {
        List<Diagnostic> all = new ArrayList<>(found);
        omitted.forEach((kind, first) -> all.add(Diagnostic.of(
                Code.MORE_OF_A_KIND,
                first,
                kind.code().id(),
                String.valueOf(counts.get(kind) - MOST_OF_A_KIND),
                String.valueOf(MOST_OF_A_KIND))));
        return List.copyOf(all);
    }

    /** {@return whether one of them is an error} */
    public boolean hasErrors() {
        return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }
}
