package dev.sitegen.cli;

import dev.sitegen.console.Notation;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Option that sets a parameter of a goal. */
record Option(String parameter) {

    /** Parameters that are true where the option is given. */
    private static final Set<String> FLAGS = Set.of(
            "strict",
            "drafts",
            "reuse",
            "durable",
            "allowRemoval",
            "apply",
            "newEntries",
            "overwrite",
            "edit",
            "gzip",
            "pathStyle");

    /** Parameters that are true unless they are refused. */
    private static final Set<String> STANDARD = Set.of("reuse");

    /** Second names, for what is typed often. */
    private static final Map<String, String> SHORT =
            Map.of("source", "-s", "output", "-o", "language", "--lang", "port", "-p");

    /** The names, the full one last. */
    String[] names() {
        String name = Notation.option(parameter);
        return Stream.concat(Stream.ofNullable(SHORT.get(parameter)), Stream.of(name))
                .toArray(String[]::new);
    }

    boolean isFlag() {
        return FLAGS.contains(parameter);
    }

    /** Returns whether the option has a form with {@code no-} that is the one to be used. */
    boolean isStandard() {
        return STANDARD.contains(parameter);
    }

    /** Returns whether the option may be given without its value, which is {@code true} then. */
    boolean valueIsOptional() {
        return parameter.equals("profile");
    }
}
