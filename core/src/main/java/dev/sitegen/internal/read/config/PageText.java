package dev.sitegen.internal.read.config;

import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.config.value.Fields;
import dev.sitegen.internal.read.config.value.Limits;

/** Reads texts that many pages show, and that are therefore cut at a length. */
final class PageText {

    private static final int LONGEST = 1_000;

    private PageText() {}

    /** The text of a key, or an empty one. */
    static String of(Fields fields, String key, Problems problems) {
        return fields.scalar(key)
                .map(text -> Limits.cut(LONGEST, key, text, problems))
                .orElse("");
    }

    /** The text of a key that must be there; reported and empty when it is not. */
    static String required(Fields fields, String key, Problems problems) {
        return fields.required(key).isEmpty() ? "" : of(fields, key, problems);
    }
}
