package dev.sitegen.build;

import dev.sitegen.diagnostic.Diagnostic;
import java.util.List;

/**
 * The result of starting reports.
 *
 * @param diagnostics the problems of the column, the organization or the year; after an error nothing was written
 * @param written the files that were written, by their paths in the content
 * @param left the files that were there already and were left as they are
 */
public record NewReportsResult(List<Diagnostic> diagnostics, List<String> written, List<String> left) {

    /**
     * Copies the lists.
     *
     * @param diagnostics the problems of the column, the organization or the year; after an error nothing was written
     * @param written the files that were written, by their paths in the content
     * @param left the files that were there already and were left as they are
     */
    public NewReportsResult {
        diagnostics = List.copyOf(diagnostics);
        written = List.copyOf(written);
        left = List.copyOf(left);
    }
}
