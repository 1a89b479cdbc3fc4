package dev.sitegen.build;

import dev.sitegen.diagnostic.SourcePosition;
import java.util.List;
import java.util.Objects;

/**
 * A quantity of a report that has no mark.
 *
 * @param position where it begins
 * @param words the quantity as it is written
 * @param sentence the sentence that it is in
 * @param candidates the indicators that it may be a figure of, the likeliest first; none if the dictionary has none that agrees
 * @param mark the mark for the likeliest one, as it is written into the file; empty without candidates
 * @param sure whether the likeliest one agrees so much more than all others that it may be marked without a look
 */
public record MarkProposal(
        SourcePosition position,
        String words,
        String sentence,
        List<MarkCandidate> candidates,
        String mark,
        boolean sure) {

    /**
     * Copies the list.
     *
     * @param position where it begins
     * @param words the quantity as it is written
     * @param sentence the sentence that it is in
     * @param candidates the indicators that it may be a figure of, the likeliest first; none if the dictionary has none that agrees
     * @param mark the mark for the likeliest one, as it is written into the file; empty without candidates
     * @param sure whether the likeliest one agrees so much more than all others that it may be marked without a look
     */
    public MarkProposal {
        Objects.requireNonNull(position, "position must not be null");
        Objects.requireNonNull(words, "words must not be null");
        Objects.requireNonNull(sentence, "sentence must not be null");
        candidates = List.copyOf(candidates);
        Objects.requireNonNull(mark, "mark must not be null");
    }
}
