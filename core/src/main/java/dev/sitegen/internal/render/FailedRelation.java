package dev.sitegen.internal.render;

/** Relations as they are found where a check fails: the opposites of what the rule asks for. */
final class FailedRelation {

    private FailedRelation() {}

    /** The opposite of a rule's relation: {@code ≠} for {@code =}. */
    static String of(String relation) {
        return switch (relation) {
            case "=" -> "≠";
            case "<=" -> ">";
            case ">=" -> "<";
            case "<" -> "≥";
            case ">" -> "≤";
            default -> throw new IllegalArgumentException(relation);
        };
    }

    /** The same with the sides exchanged. */
    static String mirrored(String relation) {
        return switch (relation) {
            case ">" -> "<";
            case "<" -> ">";
            case "≥" -> "≤";
            case "≤" -> "≥";
            default -> relation;
        };
    }
}
