package dev.sitegen.internal.rule.syntax;

import dev.sitegen.internal.read.Nearest;
import dev.sitegen.internal.rule.syntax.Expression.Reference;
import dev.sitegen.internal.rule.syntax.Token.Kind;
import java.util.Set;

/** Reads what a rule refers to: an indicator, and before it whose report is meant. */
final class ReferenceParser {

    private static final String PREVIOUS = "previous.";
    private static final String COLUMN = "column";
    private static final String CHILDREN = "children.";
    private static final String ORDER = "previous.column('…').children.…";

    private final RuleParser parser;
    private final Set<String> indicators;
    private final Set<String> columns;

    ReferenceParser(RuleParser parser, Set<String> indicators, Set<String> columns) {
        this.parser = parser;
        this.indicators = indicators;
        this.columns = columns;
    }

    /**
     * Reads a reference.
     *
     * @param first its first word, which is read already
     * @param inSum whether it may be to the organizations below
     */
    Reference reference(Token first, boolean inSum) throws BadRuleException {
        String id = first.text();
        int offset = first.offset();
        boolean previous = id.startsWith(PREVIOUS);
        if (previous) {
            id = id.substring(PREVIOUS.length());
            offset += PREVIOUS.length();
        }
        String column = "";
        if (id.equals(COLUMN) && parser.peek().is("(")) {
            column = column();
            Token word = parser.next();
            if (word.kind() != Kind.WORD) {
                throw RuleParser.unexpected(word, ORDER);
            }
            id = word.text();
            offset = word.offset();
        }
        boolean children = id.startsWith(CHILDREN);
        if (children && !inSum) {
            throw new BadRuleException(offset, id, "sum(" + id + ")");
        }
        if (children) {
            id = id.substring(CHILDREN.length());
            offset += CHILDREN.length();
        }
        if (!indicators.contains(id)) {
            throw mistaken(id, offset);
        }
        return new Reference(previous, column, children, id);
    }

    private String column() throws BadRuleException {
        parser.expect("(", "(");
        Token id = parser.next();
        if (id.kind() != Kind.QUOTED) {
            throw RuleParser.unexpected(id, "'" + String.join("' '", columns) + "'");
        }
        if (!columns.contains(id.text())) {
            throw RuleParser.unexpected(id, Nearest.orAll(id.text(), columns));
        }
        parser.expect(")", ")");
        parser.expect(".", ".");
        return id.text();
    }

    private BadRuleException mistaken(String id, int offset) {
        if (id.startsWith(PREVIOUS) || id.startsWith(CHILDREN) || id.equals(COLUMN)) {
            return new BadRuleException(offset, id, ORDER);
        }
        for (int minus = id.indexOf('-'); minus > 0; minus = id.indexOf('-', minus + 1)) {
            if (indicators.contains(id.substring(0, minus))) {
                return new BadRuleException(offset, id, id.substring(0, minus) + " - " + id.substring(minus + 1));
            }
        }
        return BadRuleException.unknown(offset, id, String.join(", ", Nearest.to(id, indicators)));
    }
}
