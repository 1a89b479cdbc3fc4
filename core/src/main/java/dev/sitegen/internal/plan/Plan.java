package dev.sitegen.internal.plan;

import java.util.List;

/**
 * Everything that is written.
 *
 * @param outputs in the order in which they are written
 * @param parts how the data files are cut
 */
public record Plan(List<Output> outputs, DataParts parts) {

    public Plan {
        outputs = List.copyOf(outputs);
    }
}
