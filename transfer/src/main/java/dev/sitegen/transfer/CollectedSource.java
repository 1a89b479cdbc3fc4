package dev.sitegen.transfer;

import dev.sitegen.build.SourceCopy;
import java.util.List;

/**
 * Result of fetching the data of a source.
 *
 * @param source the source
 * @param outcome what has become of its copy
 * @param files how many files were fetched
 * @param bytes their size
 * @param reason why it failed: a word, such as {@code STATUS}; empty if it did not
 * @param details names and numbers that belong to the reason
 */
public record CollectedSource(
        SourceCopy source, Outcome outcome, int files, long bytes, String reason, List<String> details) {

    /** State of a copy after a collection. */
    public enum Outcome {
        /** It is new, or has changed. */
        UPDATED,
        /** It is what the source has published. */
        UNCHANGED,
        /** The source has no address in site.yaml, and nothing was done. */
        NO_ADDRESS,
        /** It could not be fetched, or did not verify; the copy is what it was before. */
        FAILED
    }

    /**
     * Copies the list.
     *
     * @param source the source
     * @param outcome what has become of its copy
     * @param files how many files were fetched
     * @param bytes their size
     * @param reason why it failed: a word, such as {@code STATUS}; empty if it did not
     * @param details names and numbers that belong to the reason
     */
    public CollectedSource {
        details = List.copyOf(details);
    }
}
