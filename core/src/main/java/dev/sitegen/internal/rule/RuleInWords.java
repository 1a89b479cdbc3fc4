package dev.sitegen.internal.rule;

import dev.sitegen.internal.rule.syntax.BadRuleException;
import dev.sitegen.internal.rule.syntax.Expression;
import dev.sitegen.internal.rule.syntax.Expression.Constant;
import dev.sitegen.internal.rule.syntax.Expression.Negation;
import dev.sitegen.internal.rule.syntax.Expression.Operation;
import dev.sitegen.internal.rule.syntax.Expression.Operator;
import dev.sitegen.internal.rule.syntax.Expression.Reference;
import dev.sitegen.internal.rule.syntax.Expression.Sum;
import dev.sitegen.internal.rule.syntax.Expression.Undisclosed;
import dev.sitegen.internal.rule.syntax.RuleParser;
import dev.sitegen.model.Rule;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a rule as readers understand it: names in the place of ids, and the signs of arithmetic. */
public final class RuleInWords {

    private static final int ATOM = 3;

    private final Names names;

    private RuleInWords(Names names) {
        this.names = names;
    }

    /** The words for what a rule names. */
    public interface Names {

        /** An indicator. */
        String indicator(String id);

        /** A figure of last year's report. */
        String previous(String figure);

        /** A figure of the report in another column. */
        String inColumn(String column, String figure);

        /** A figure of each organization below, all added up. */
        String below(String figure);

        /** A whole number that no report states. */
        String undisclosed();
    }

    /**
     * A check of the dictionary in words.
     *
     * @param indicators the ids of the dictionary
     * @param columns the ids of the columns
     */
    public static String of(Rule rule, Set<String> indicators, Set<String> columns, Names names) {
        try {
            RuleParser.Parsed parsed = RuleParser.parse(rule.text(), indicators, columns);
            RuleInWords words = new RuleInWords(names);
            return words.text(parsed.left(), 0) + " " + sign(parsed.relation().symbol()) + " "
                    + words.text(parsed.right(), 0);
        } catch (BadRuleException e) {
            throw new IllegalArgumentException("no rule of this site: " + rule.id(), e);
        }
    }

    /** A relation as it is written in books: {@code ≤} for {@code <=}. */
    public static String sign(String relation) {
        return switch (relation) {
            case "<=" -> "≤";
            case ">=" -> "≥";
            default -> relation;
        };
    }

    private String text(Expression expression, int outer) {
        if (expression instanceof Constant constant) {
            return constant.text();
        }
        if (expression instanceof Undisclosed) {
            return names.undisclosed();
        }
        if (expression instanceof Reference reference) {
            return name(reference);
        }
        if (expression instanceof Negation negation) {
            return bracketed("−" + text(negation.operand(), ATOM), Operator.PLUS.precedence(), outer);
        }
        if (expression instanceof Operation operation) {
            Operator operator = operation.operator();
            int own = operator.precedence();
            boolean strict = operator == Operator.MINUS || operator == Operator.DIVIDED_BY;
            String text = text(operation.left(), own) + " " + operator.symbol() + " "
                    + text(operation.right(), strict ? own + 1 : own);
            return bracketed(text, own, outer);
        }
        Sum sum = (Sum) expression;
        if (sum.parts().size() == 1) {
            return text(sum.parts().get(0), outer);
        }
        String text = sum.parts().stream().map(part -> text(part, 0)).collect(Collectors.joining(" + "));
        return bracketed(text, Operator.PLUS.precedence(), outer);
    }

    private static String bracketed(String text, int own, int outer) {
        return own < outer ? "(" + text + ")" : text;
    }

    private String name(Reference reference) {
        String name = names.indicator(reference.indicator());
        if (reference.children()) {
            name = names.below(name);
        }
        if (!reference.column().isEmpty()) {
            name = names.inColumn(reference.column(), name);
        }
        return reference.previous() ? names.previous(name) : name;
    }
}
