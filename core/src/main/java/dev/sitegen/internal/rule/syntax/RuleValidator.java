package dev.sitegen.internal.rule.syntax;

import dev.sitegen.internal.rule.syntax.Expression.Operation;
import dev.sitegen.internal.rule.syntax.Expression.Operator;
import dev.sitegen.internal.rule.syntax.Expression.Reference;
import dev.sitegen.internal.rule.syntax.Expression.Undisclosed;
import dev.sitegen.internal.rule.syntax.RuleParser.Parsed;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Requirements on a rule besides its syntax: it is about the report, and has {@code undisclosed} only where that can be
 * found.
 */
public final class RuleValidator {

    private RuleValidator() {}

    /**
     * A rate and the quotient it is said to be.
     *
     * @param rate the figure
     * @param quotient what it is a quotient of
     */
    public record Ratio(Reference rate, Operation quotient) {

        public boolean hasUndisclosedNumerator() {
            return quotient.left() instanceof Undisclosed;
        }

        public boolean hasUndisclosedDenominator() {
            return quotient.right() instanceof Undisclosed;
        }
    }

    /** The ratio that a rule is, if it is one: a figure on one side and a quotient on the other. */
    public static Optional<Ratio> ratio(Parsed rule) {
        return rule.relation() == Relation.EQUAL
                ? ratio(rule.left(), rule.right()).or(() -> ratio(rule.right(), rule.left()))
                : Optional.empty();
    }

    private static Optional<Ratio> ratio(Expression figure, Expression quotient) {
        return figure instanceof Reference rate
                        && quotient instanceof Operation operation
                        && operation.operator() == Operator.DIVIDED_BY
                ? Optional.of(new Ratio(rate, operation))
                : Optional.empty();
    }

    static void check(Parsed rule, String text) throws BadRuleException {
        Optional<Undisclosed> undisclosed = undisclosed(rule.left()).or(() -> undisclosed(rule.right()));
        if (undisclosed.isPresent() && !isWhereItCanBeFound(rule)) {
            throw new BadRuleException(
                    undisclosed.get().offset(),
                    "undisclosed",
                    "a.rate = a.part / undisclosed, a.rate = undisclosed / a.whole");
        }
        Stream<Reference> references =
                Stream.concat(rule.left().references(), rule.right().references());
        if (references.noneMatch(Reference::isOwn)) {
            throw new BadRuleException(0, text, "a.part = …");
        }
    }

    private static Optional<Undisclosed> undisclosed(Expression expression) {
        return expression instanceof Undisclosed found
                ? Optional.of(found)
                : expression.parts().stream()
                        .flatMap(part -> undisclosed(part).stream())
                        .findFirst();
    }

    private static boolean isWhereItCanBeFound(Parsed rule) {
        return ratio(rule)
                .filter(ratio -> ratio.hasUndisclosedNumerator() != ratio.hasUndisclosedDenominator())
                .filter(ratio -> undisclosed(
                                ratio.hasUndisclosedNumerator()
                                        ? ratio.quotient().right()
                                        : ratio.quotient().left())
                        .isEmpty())
                .isPresent();
    }
}
