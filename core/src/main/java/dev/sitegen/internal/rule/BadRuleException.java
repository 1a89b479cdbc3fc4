package dev.sitegen.internal.rule;

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

    int offset() {
        return offset;
    }

    String found() {
        return found;
    }

    String allowed() {
        return allowed;
    }
}
