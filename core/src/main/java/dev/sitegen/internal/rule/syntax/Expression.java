package dev.sitegen.internal.rule.syntax;

import dev.sitegen.internal.rule.number.Fraction;
import java.util.List;
import java.util.stream.Stream;

/** One side of a rule. */
public sealed interface Expression
        permits Expression.Constant,
                Expression.Reference,
                Expression.Undisclosed,
                Expression.Negation,
                Expression.Operation,
                Expression.Sum {

    /** Parts of the expression, in order; empty for a constant and the like. */
    default List<Expression> parts() {
        return List.of();
    }

    /** The references in it, in order. */
    default Stream<Reference> references() {
        return parts().stream().flatMap(Expression::references);
    }

    /**
     * A number.
     *
     * @param text as it is shown, in plain digits
     * @param percent whether it was written with a percent sign
     */
    record Constant(Fraction value, String text, boolean percent) implements Expression {}

    /**
     * Value that a report states for an indicator, or that several do.
     *
     * @param previous whether last year's report is meant
     * @param column whose report is meant, or empty for the report's own column
     * @param children whether the reports of the organizations below are meant
     * @param indicator the indicator's id
     */
    record Reference(boolean previous, String column, boolean children, String indicator) implements Expression {

        /** Returns whether the report itself is meant. */
        public boolean isOwn() {
            return !previous && column.isEmpty() && !children;
        }

        @Override
        public Stream<Reference> references() {
            return Stream.of(this);
        }
    }

    /**
     * A whole number that no report states.
     *
     * @param offset its place in the rule
     */
    record Undisclosed(int offset) implements Expression {}

    record Negation(Expression operand) implements Expression {

        @Override
        public List<Expression> parts() {
            return List.of(operand);
        }
    }

    record Operation(Operator operator, Expression left, Expression right) implements Expression {

        @Override
        public List<Expression> parts() {
            return List.of(left, right);
        }
    }

    /** The sum of one or more; a reference to the organizations below counts as one for each of them. */
    record Sum(List<Expression> parts) implements Expression {

        public Sum {
            parts = List.copyOf(parts);
        }
    }

    enum Operator {
        PLUS("+", 1),
        MINUS("−", 1),
        TIMES("×", 2),
        DIVIDED_BY("÷", 2);

        private final String symbol;
        private final int precedence;

        Operator(String symbol, int precedence) {
            this.symbol = symbol;
            this.precedence = precedence;
        }

        public String symbol() {
            return symbol;
        }

        public int precedence() {
            return precedence;
        }
    }
}
