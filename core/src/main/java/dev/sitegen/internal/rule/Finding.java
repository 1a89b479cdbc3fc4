package dev.sitegen.internal.rule;

import dev.sitegen.model.Outcome;
import dev.sitegen.model.Verdict.Reason;
import java.util.List;
import java.util.function.Supplier;

/**
 * Outcome of a rule, with its reason.
 *
 * @param details what the reason names; put into words only for those who ask, as most do not
 */
record Finding(Outcome outcome, Reason reason, Supplier<List<String>> details) {

    static Finding of(Outcome outcome, Reason reason, String... details) {
        return new Finding(outcome, reason, () -> List.of(details));
    }
}
