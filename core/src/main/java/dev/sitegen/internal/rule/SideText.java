package dev.sitegen.internal.rule;

import dev.sitegen.internal.rule.syntax.Expression;
import dev.sitegen.internal.rule.syntax.Expression.Constant;
import dev.sitegen.internal.rule.syntax.Expression.Negation;
import dev.sitegen.internal.rule.syntax.Expression.Operation;
import dev.sitegen.internal.rule.syntax.Expression.Operator;
import dev.sitegen.internal.rule.syntax.Expression.Reference;
import dev.sitegen.internal.rule.syntax.Expression.Sum;
import dev.sitegen.internal.rule.syntax.Expression.Undisclosed;
import dev.sitegen.model.Observation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;

/** Writes a side of a rule with the numbers put in: {@code 63 + 6 + 9}, {@code 77 ÷ 83}. */
final class SideText {

    /** Text in place of a figure that is missing. */
    private static final String MISSING = "?";

    private static final String UNDISCLOSED = "n";

    private static final int ATOM = 3;

    /** More numbers than anyone would add up by hand. */
    private static final int MOST_ADDENDS = 60;

    private final FigureLookup figures;
    /** Writes a figure. */
    private final BiFunction<StatedNumber, Observation, String> figure;

    private SideText(FigureLookup figures, BiFunction<StatedNumber, Observation, String> figure) {
        this.figures = figures;
        this.figure = figure;
    }

    /** @param withUnits whether figures are shown with their units */
    static String of(SideValue side, boolean withUnits) {
        return new SideText(side.figures(), (number, observation) -> number.text(withUnits))
                .text(side.expression())
                .text;
    }

    /** The side with every figure in the words of its report: {@code 约2.2万条}. */
    static String stated(SideValue side) {
        return new SideText(
                        side.figures(),
                        (number, observation) -> observation.figure().raw())
                .text(side.expression())
                .text;
    }

    /**
     * A piece of text.
     *
     * @param precedence of the operator that binds it least
     */
    private record Piece(String text, int precedence) {

        String in(int outer) {
            return precedence < outer ? "(" + text + ")" : text;
        }
    }

    private Piece text(Expression expression) {
        if (expression instanceof Constant constant) {
            return new Piece(constant.text(), ATOM);
        }
        if (expression instanceof Undisclosed) {
            return new Piece(UNDISCLOSED, ATOM);
        }
        if (expression instanceof Negation negation) {
            return new Piece("-" + text(negation.operand()).in(ATOM), Operator.PLUS.precedence());
        }
        if (expression instanceof Operation operation) {
            Operator operator = operation.operator();
            int precedence = operator.precedence();
            boolean strict = operator == Operator.MINUS || operator == Operator.DIVIDED_BY;
            String left = text(operation.left()).in(precedence);
            String right = text(operation.right()).in(strict ? precedence + 1 : precedence);
            return new Piece(left + " " + operator.symbol() + " " + right, precedence);
        }
        return sum(addends(expression));
    }

    private List<Piece> addends(Expression expression) {
        List<Piece> addends = new ArrayList<>();
        if (expression instanceof Sum sum) {
            sum.parts().forEach(part -> {
                if (part instanceof Reference reference) {
                    addends.addAll(addends(reference));
                } else {
                    addends.add(text(part));
                }
            });
        } else if (expression instanceof Reference reference) {
            ResolvedReference resolved = figures.resolve(reference);
            for (int i = 0; i < resolved.numbers().size(); i++) {
                addends.add(number(figure.apply(
                        resolved.numbers().get(i), resolved.observations().get(i))));
            }
            int missing =
                    resolved.isAbsent() ? 1 : resolved.missingOrganizations().size();
            addends.addAll(Collections.nCopies(missing, new Piece(MISSING, ATOM)));
        }
        return addends;
    }

    private static Piece sum(List<Piece> addends) {
        if (addends.size() == 1) {
            return addends.get(0);
        }
        List<String> texts = new ArrayList<>();
        addends.stream()
                .limit(MOST_ADDENDS)
                .forEach(addend -> texts.add(addend.in(texts.isEmpty() ? 0 : Operator.PLUS.precedence() + 1)));
        if (addends.size() > MOST_ADDENDS) {
            texts.add("…");
        }
        return new Piece(String.join(" + ", texts), Operator.PLUS.precedence());
    }

    private static Piece number(String text) {
        return new Piece(text, text.startsWith("-") ? Operator.PLUS.precedence() : ATOM);
    }
}
