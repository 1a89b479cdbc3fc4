package dev.sitegen.build;

import dev.sitegen.diagnostic.Diagnostic;
import java.util.List;

/**
 * The result of matching quantities with the dictionary.
 *
 * @param diagnostics the problems of the request and of the files that the site is made by; after an error there is nothing else
 * @param proposals the quantities without a mark, in the order of the files
 * @param changes the files with all sure marks in them
 * @param written whether the changes were written
 */
public record MarkResult(
        List<Diagnostic> diagnostics, List<MarkProposal> proposals, List<FileChange> changes, boolean written) {

    /**
     * Copies the lists.
     *
     * @param diagnostics the problems of the request and of the files that the site is made by; after an error there is nothing else
     * @param proposals the quantities without a mark, in the order of the files
     * @param changes the files with all sure marks in them
     * @param written whether the changes were written
     */
    public MarkResult {
        diagnostics = List.copyOf(diagnostics);
        proposals = List.copyOf(proposals);
        changes = List.copyOf(changes);
    }
}
