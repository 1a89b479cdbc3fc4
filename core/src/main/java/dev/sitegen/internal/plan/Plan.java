package dev.sitegen.internal.plan;

import java.util.List;

/** Everything that is written, in the order in which it is written. */
public record Plan(List<Output> outputs) {

    public Plan {
        outputs = List.copyOf(outputs);
    }
}
