package dev.sitegen.internal.rule.syntax;

import dev.sitegen.internal.rule.number.Fraction;
import dev.sitegen.internal.rule.syntax.Expression.Constant;
import dev.sitegen.internal.rule.syntax.Expression.Negation;
import dev.sitegen.internal.rule.syntax.Expression.Operation;
import dev.sitegen.internal.rule.syntax.Expression.Operator;
import dev.sitegen.internal.rule.syntax.Expression.Sum;
import dev.sitegen.internal.rule.syntax.Expression.Undisclosed;
import dev.sitegen.internal.rule.syntax.Token.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a rule.
 *
 * <pre>
 * rule      = sum ("=" | "&lt;=" | "&gt;=" | "&lt;" | "&gt;") sum
 * sum       = term {("+" | "-") term}
 * term      = factor {("*" | "/") factor}
 * factor    = number ["%"] | "-" factor | "(" sum ")" | "sum(" sum {"," sum} ")" | "undisclosed" | reference
 * reference = ["previous."] ["column('" id "')."] ["children."] indicator
 * </pre>
 *
 * <p>References to the organizations below are allowed in {@code sum(…)} alone, each as one of its parts.
 */
public final class RuleParser {

    /** Longer than any rule that can be understood. With these limits, no rule runs out of stack. */
    private static final int MAX_LENGTH = 10_000;

    private static final int MAX_OPERATIONS = 200;
    private static final int MAX_DEPTH = 40;
    private static final Map<String, Relation> RELATIONS = Map.of(
            "=", Relation.EQUAL,
            "<=", Relation.AT_MOST,
            ">=", Relation.AT_LEAST,
            "<", Relation.LESS,
            ">", Relation.MORE);

    private final List<Token> tokens;
    private final ReferenceParser references;
    private int index;
    private int operations;
    private int depth;

    private RuleParser(List<Token> tokens, Set<String> indicators, Set<String> columns) {
        this.tokens = tokens;
        references = new ReferenceParser(this, indicators, columns);
    }

    /** A parsed rule. */
    public record Parsed(Expression left, Relation relation, Expression right) {}

    /**
     * Reads a rule.
     *
     * @param indicators the ids of the dictionary
     * @param columns the ids of the columns
     */
    public static Parsed parse(String text, Set<String> indicators, Set<String> columns) throws BadRuleException {
        if (text.length() > MAX_LENGTH) {
            throw new BadRuleException(MAX_LENGTH, "…", "≤ " + MAX_LENGTH);
        }
        RuleParser parser = new RuleParser(Tokenizer.tokens(text, indicators::contains), indicators, columns);
        Parsed parsed = parser.rule();
        RuleValidator.check(parsed, text);
        return parsed;
    }

    private Parsed rule() throws BadRuleException {
        Expression left = sum();
        Token token = next();
        Relation relation = token.kind() == Kind.MARK ? RELATIONS.get(token.text()) : null;
        if (relation == null) {
            throw unexpected(token, "= <= >= < > + - * /");
        }
        if (peek().is("=")) {
            throw BadRuleException.doubledEquals(peek());
        }
        Expression right = sum();
        if (peek().kind() != Kind.END) {
            throw unexpected(peek(), "+ - * /");
        }
        return new Parsed(left, relation, right);
    }

    private Expression sum() throws BadRuleException {
        Expression sum = term();
        while (peek().is("+") || peek().is("-")) {
            Operator operator = operation().is("+") ? Operator.PLUS : Operator.MINUS;
            sum = new Operation(operator, sum, term());
        }
        return sum;
    }

    private Token operation() throws BadRuleException {
        if (++operations > MAX_OPERATIONS) {
            throw unexpected(peek(), "≤ " + MAX_OPERATIONS + " + - * /");
        }
        return next();
    }

    private Expression term() throws BadRuleException {
        Expression term = factor();
        while (peek().is("*") || peek().is("/")) {
            Operator operator = operation().is("*") ? Operator.TIMES : Operator.DIVIDED_BY;
            term = new Operation(operator, term, factor());
        }
        return term;
    }

    private Expression factor() throws BadRuleException {
        Token token = next();
        if (++depth > MAX_DEPTH) {
            throw unexpected(token, "≤ " + MAX_DEPTH + " (");
        }
        Expression factor = factor(token);
        depth--;
        return factor;
    }

    private Expression factor(Token token) throws BadRuleException {
        if (token.kind() == Kind.NUMBER) {
            return constant(token.text());
        }
        if (token.is("-")) {
            return new Negation(factor());
        }
        if (token.is("(")) {
            Expression inside = sum();
            expect(")", ") + - * /");
            return inside;
        }
        if (token.kind() != Kind.WORD) {
            throw BadRuleException.operand(token);
        }
        if (token.text().equals("undisclosed")) {
            return new Undisclosed(token.offset());
        }
        return token.text().equals("sum") && peek().is("(") ? sumOfList() : references.reference(token, false);
    }

    private static Constant constant(String text) {
        boolean percent = text.endsWith("%");
        BigDecimal number = new BigDecimal(percent ? text.substring(0, text.length() - 1) : text);
        return new Constant(Fraction.of(percent ? number.movePointLeft(2) : number), text, percent);
    }

    private Expression sumOfList() throws BadRuleException {
        List<Expression> parts = new ArrayList<>();
        expect("(", "(");
        do {
            parts.add(part());
        } while (take(","));
        expect(")", ") , + - * /");
        return new Sum(parts);
    }

    /** A part of a list: a reference alone may be to the organizations below. */
    private Expression part() throws BadRuleException {
        int start = index;
        Token token = next();
        if (token.kind() == Kind.WORD
                && !token.text().equals("sum")
                && !token.text().equals("undisclosed")) {
            Expression reference = references.reference(token, true);
            if (peek().is(",") || peek().is(")")) {
                return reference;
            }
        }
        index = start;
        return sum();
    }

    Token peek() {
        return tokens.get(index);
    }

    Token next() {
        Token token = tokens.get(index);
        index = Math.min(index + 1, tokens.size() - 1);
        return token;
    }

    private boolean take(String mark) {
        boolean there = peek().is(mark);
        if (there) {
            next();
        }
        return there;
    }

    void expect(String mark, String allowed) throws BadRuleException {
        Token token = next();
        if (!token.is(mark)) {
            throw unexpected(token, allowed);
        }
    }

    static BadRuleException unexpected(Token token, String allowed) {
        return new BadRuleException(token.offset(), token.text(), allowed);
    }
}
