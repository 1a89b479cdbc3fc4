package dev.sitegen.internal.read.config.value;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import java.util.List;
import java.util.function.Supplier;

/** Kinds of values that a key may have. Each has a sentence of its own, which says how to write one. */
public enum Expected {
    /** One of a list of words. */
    CHOICE,
    /** {@code true} or {@code false}. */
    FLAG,
    /** Something like an example. */
    LIKE,
    /** Something like an example, which has to be quoted. */
    QUOTED,
    /** A whole address, like an example. */
    ADDRESS,
    /** A day of any year like an example, or {@code none}. */
    DAY_OR_NONE,
    /** A number within bounds. */
    RANGE;

    /**
     * Reports a value that is none of the kind.
     *
     * @param value the value as it is written
     * @param allowed the list, the example or the bounds
     */
    public void report(Problems problems, SourcePosition position, String key, String value, String allowed) {
        report(problems, position, key, value, () -> allowed);
    }

    /** Reports a value that is none of the kind; what is allowed is listed only for problems that are shown. */
    public void report(Problems problems, SourcePosition position, String key, String value, Supplier<String> allowed) {
        problems.add(Code.BAD_VALUE, position, () -> List.of(key, Fields.shown(value), allowed.get(), name()));
    }
}
