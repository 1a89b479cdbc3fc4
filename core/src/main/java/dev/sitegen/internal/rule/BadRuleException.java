package dev.sitegen.internal.rule;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Problems;
import dev.sitegen.diagnostic.SourcePosition;

/** A rule that cannot be read: where, what stands there, and what may stand there. Becomes a diagnostic. */
final class BadRuleException extends Exception {

    private static final long serialVersionUID = 1;

    private final int offset;
    private final String found;
    private final String allowed;

    /**
     * @param offset as an index of UTF-16 units into the text; the text's length when something is missing
     * @param found what stands there, or empty at the end
     * @param allowed what may stand there
     */
    BadRuleException(int offset, String found, String allowed) {
        super(offset + ": " + found + ", not " + allowed);
        this.offset = offset;
        this.found = found;
        this.allowed = allowed;
    }

    /**
     * Reports it.
     *
     * @param id what the rule is called
     * @param start where the rule begins
     */
    void report(String id, SourcePosition start, Problems problems) {
        problems.add(Code.BAD_RULE, start.plus(offset), id, found.isEmpty() ? "—" : found, allowed);
    }
}
