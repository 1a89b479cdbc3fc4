package dev.sitegen.internal.author.edit;

import dev.sitegen.diagnostic.Diagnostic;
import java.util.List;

/**
 * The result of an edit that was asked for.
 *
 * @param problems what kept it from being made, where a file says so
 */
public record EditResult(Outcome outcome, List<Diagnostic> problems) {

    public EditResult {
        problems = List.copyOf(problems);
    }

    static EditResult of(Outcome outcome) {
        return new EditResult(outcome, List.of());
    }

    static EditResult of(boolean made) {
        return of(made ? Outcome.DONE : Outcome.CHANGED);
    }
}
