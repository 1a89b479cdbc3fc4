package dev.sitegen.internal.problem.file;

import dev.sitegen.diagnostic.Diagnostic;
import java.util.OptionalInt;

/** Finds how far a problem reaches in its line. */
final class Extent {

    private Extent() {}

    /**
     * The column behind what is wrong, counted as that of its place: behind the longest argument of the sentence that is written there.
     * Empty if no argument is, or the line is not known.
     */
    static OptionalInt endColumn(Diagnostic problem) {
        int from = problem.position().column() - 1;
        String line = problem.sourceLine();
        if (from < 0 || from >= line.length()) {
            return OptionalInt.empty();
        }
        return problem.arguments().stream()
                .filter(argument -> !argument.isEmpty() && line.startsWith(argument, from))
                .mapToInt(argument -> from + argument.length() + 1)
                .max();
    }
}
