package dev.sitegen.model;

import dev.sitegen.diagnostic.Severity;
import dev.sitegen.diagnostic.SourcePosition;
import java.util.Optional;

/**
 * A check that the dictionary or a form declares.
 *
 * @param id what it is called in data and messages
 * @param name what it is called on pages
 * @param text the rule as written, such as {@code review.closeRate = review.closed / review.accepted}
 * @param severity the severity of a FAIL
 * @param position where {@code text} begins
 * @param identity the identity of a form that it judges one line of, if it does
 * @param line the name of that line, a row or a column, or empty
 */
public record Rule(
        String id,
        String name,
        String text,
        Severity severity,
        SourcePosition position,
        Optional<Identity> identity,
        String line) {

    /**
     * A check of the dictionary.
     *
     * @param id its id
     * @param name its name, shown to readers
     * @param text the relation as the author wrote it
     * @param severity how a failure is reported
     * @param position where it is written
     */
    public Rule(String id, String name, String text, Severity severity, SourcePosition position) {
        this(id, name, text, severity, position, Optional.empty(), "");
    }
}
