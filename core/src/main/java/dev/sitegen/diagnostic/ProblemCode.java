package dev.sitegen.diagnostic;

/** The kind of a problem: one of site-gen, or one of a program that embeds the library. */
public sealed interface ProblemCode permits Code, OwnCode {

    /** {@return the stable number, such as {@code SG204} or {@code X101}} */
    String id();

    /** {@return the weight of a problem of this kind} */
    Severity severity();
}
