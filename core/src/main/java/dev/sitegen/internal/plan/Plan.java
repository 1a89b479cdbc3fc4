package dev.sitegen.internal.plan;

import java.util.List;

/**
 * Everything that is written.
 *
 * @param <F> the files
 * @param outputs in the order in which they are written
 * @param parts how the data files are cut
 */
public record Plan<F extends Output>(List<F> outputs, DataParts parts) {

    public Plan {
        outputs = List.copyOf(outputs);
    }
}
