package dev.sitegen.build;

import dev.sitegen.diagnostic.Diagnostic;
import java.util.List;

/**
 * The result of mending what is beyond doubt.
 *
 * @param diagnostics what kept a file from being mended
 * @param changes the files as they are and as they are to be
 * @param written whether the changes were written
 */
public record FixResult(List<Diagnostic> diagnostics, List<FileChange> changes, boolean written) {

    /**
     * Copies the lists.
     *
     * @param diagnostics what kept a file from being mended
     * @param changes the files as they are and as they are to be
     * @param written whether the changes were written
     */
    public FixResult {
        diagnostics = List.copyOf(diagnostics);
        changes = List.copyOf(changes);
    }
}
