package dev.sitegen.internal.rule;

import dev.sitegen.model.Outcome;
import dev.sitegen.model.Verdict.Reason;
import java.util.List;
import java.util.function.Supplier;

/**
 * What came of a rule, and why.
 *
 * @param details what the reason names; put into words only for those who ask, as most do not
 */
record Finding(Outcome outcome, Reason reason, Supplier<List<String>> details) {

    static Finding of(Outcome outcome, Reason reason, String... details) {
        return new Finding(outcome, reason, () -> List.of(details));
    }
}
