package dev.sitegen.build;

import dev.sitegen.diagnostic.Diagnostic;
import java.util.List;

/**
 * The result of matching quantities with the dictionary.
 *
 * @param diagnostics the problems of the request and of the files that the site is made by; after an error there is nothing else
 * @param proposals the quantities without a mark, in the order of the files
 * @param entries the entries that are proposed for the dictionary; none unless they were asked for
 * @param checks the checks on figures that are proposed with them
 * @param changes the files with all sure marks in them, and the dictionary with all entries and checks
 * @param written whether the changes were written
 */
public record MarkResult(
        List<Diagnostic> diagnostics,
        List<MarkProposal> proposals,
        List<ProposedEntry> entries,
        List<ProposedCheck> checks,
        List<FileChange> changes,
        boolean written) {

    /**
     * Copies the lists.
     *
     * @param diagnostics the problems of the request and of the files that the site is made by; after an error there is nothing else
     * @param proposals the quantities without a mark, in the order of the files
     * @param entries the entries that are proposed for the dictionary; none unless they were asked for
     * @param checks the checks on figures that are proposed with them
     * @param changes the files with all sure marks in them, and the dictionary with all entries and checks
     * @param written whether the changes were written
     */
    public MarkResult {
        diagnostics = List.copyOf(diagnostics);
        proposals = List.copyOf(proposals);
        entries = List.copyOf(entries);
        checks = List.copyOf(checks);
        changes = List.copyOf(changes);
    }
}
