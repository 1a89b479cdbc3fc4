package dev.sitegen.internal.rule.syntax;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import java.util.Optional;
import java.util.function.Function;

/** A rule that cannot be read: its place, what is there, and what may be there. Becomes a diagnostic. */
public final class BadRuleException extends Exception {

    private static final long serialVersionUID = 1;

    /** Kinds of what may be written instead. Each has sentences of its own in the messages. */
    private enum Instead {
        /** One of some signs or words. */
        SIGN,
        /** An indicator or a number. */
        OPERAND,
        /** An equals sign alone. */
        ONE_EQUALS,
        /** An id of the dictionary: one that is near, that of the indicator with this name, or a new one. */
        NEAR,
        NAME,
        UNKNOWN
    }

    private final int offset;
    private final String found;
    private final String allowed;
    private final Instead instead;

    private BadRuleException(int offset, String found, String allowed, Instead instead) {
        super(offset + ": " + found + ", not " + allowed);
        this.offset = offset;
        this.found = found;
        this.allowed = allowed;
        this.instead = instead;
    }

    /**
     * A rule that has something else than some signs or words.
     *
     * @param offset as an index of UTF-16 units into the text; the text's length when something is missing
     * @param found what is there, or empty at the end
     * @param allowed what may be there
     */
    BadRuleException(int offset, String found, String allowed) {
        this(offset, found, allowed, Instead.SIGN);
    }

    /** A rule that lacks an indicator or a number. */
    static BadRuleException operand(Token found) {
        return new BadRuleException(found.offset(), found.text(), "", Instead.OPERAND);
    }

    /** A rule with the doubled equals sign of programs. */
    static BadRuleException doubledEquals(Token second) {
        return new BadRuleException(second.offset(), "==", "=", Instead.ONE_EQUALS);
    }

    /**
     * A rule with a word that is no id of the dictionary.
     *
     * @param near the ids near it, or none
     */
    static BadRuleException unknown(int offset, String word, String near) {
        return new BadRuleException(offset, word, near, near.isEmpty() ? Instead.UNKNOWN : Instead.NEAR);
    }

    /**
     * Reports it.
     *
     * @param id the id of the rule
     * @param start where the rule begins
     * @param idOfName finds the id of the indicator that has a name
     */
    public void report(
            String id, SourcePosition start, Function<String, Optional<String>> idOfName, Problems problems) {
        Optional<String> named = instead == Instead.UNKNOWN ? idOfName.apply(found) : Optional.empty();
        String reason = named.isPresent() ? Instead.NAME.name() : instead.name();
        problems.add(
                Code.BAD_RULE,
                start.plus(offset),
                id,
                found,
                named.orElse(allowed),
                found.isEmpty() ? "END_" + reason : reason);
    }
}
