package dev.sitegen.internal.rule.syntax;

import dev.sitegen.internal.rule.number.Range;

/** Relation that a rule states between its two sides. */
public enum Relation {
    EQUAL("="),
    AT_MOST("<="),
    AT_LEAST(">="),
    LESS("<"),
    MORE(">");

    private final String symbol;

    Relation(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }

    /** Returns whether it holds for any two numbers of the ranges; not for {@code EQUAL}. */
    public boolean alwaysHolds(Range left, Range right) {
        return switch (this) {
            case EQUAL -> throw new IllegalStateException("no inequality");
            case AT_MOST -> left.isNotAbove(right);
            case AT_LEAST -> right.isNotAbove(left);
            case LESS -> left.isBelow(right);
            case MORE -> right.isBelow(left);
        };
    }

    /** Returns whether it holds for no two numbers of the ranges; not for {@code EQUAL}. */
    public boolean neverHolds(Range left, Range right) {
        return opposite().alwaysHolds(left, right);
    }

    private Relation opposite() {
        return switch (this) {
            case EQUAL -> EQUAL;
            case AT_MOST -> MORE;
            case AT_LEAST -> LESS;
            case LESS -> AT_LEAST;
            case MORE -> AT_MOST;
        };
    }
}
