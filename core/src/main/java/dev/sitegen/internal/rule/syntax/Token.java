package dev.sitegen.internal.rule.syntax;

/**
 * A word or a mark of a rule.
 *
 * @param kind what it is
 * @param text as it is understood: full-width marks in their ASCII form, a quoted text without its quotes
 * @param offset where it begins in the rule
 * @param end where it ends
 */
record Token(Kind kind, String text, int offset, int end) {

    enum Kind {
        NUMBER,
        WORD,
        QUOTED,
        MARK,
        END
    }

    boolean is(String mark) {
        return kind == Kind.MARK && text.equals(mark);
    }
}
