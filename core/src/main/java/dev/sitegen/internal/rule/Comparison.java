package dev.sitegen.internal.rule;

import dev.sitegen.internal.rule.number.Fraction;
import dev.sitegen.internal.rule.number.Range;
import dev.sitegen.internal.rule.syntax.Relation;
import dev.sitegen.model.Outcome;
import dev.sitegen.model.Verdict.Reason;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Judges whether a relation holds between two values.
 *
 * <p>A figure and what it is said to be are compared at the figure's printed precision, half up, as a reader does who
 * calculates it again. Otherwise only two results are certain: the two sides agree as printed, or no value that rounds
 * to the one, or that its qualifier allows, is a value of the other.
 */
final class Comparison {

    private final SideValue left;
    private final SideValue right;
    private final UncertainNumber leftValue;
    private final UncertainNumber rightValue;
    private final Fraction shownIn;

    Comparison(
            SideValue left, UncertainNumber leftValue, SideValue right, UncertainNumber rightValue, Fraction shownIn) {
        this.left = left;
        this.leftValue = leftValue;
        this.right = right;
        this.rightValue = rightValue;
        this.shownIn = shownIn;
    }

    /** @param vague what to name when the outcome is uncertain */
    Finding judge(Relation relation, Supplier<List<String>> vague) {
        return relation == Relation.EQUAL ? equality(vague) : inequality(relation, vague);
    }

    private Finding inequality(Relation relation, Supplier<List<String>> vague) {
        if (relation.alwaysHolds(leftValue.printed(), rightValue.printed())) {
            return Finding.of(Outcome.PASS, Reason.HOLDS);
        }
        return relation.neverHolds(leftValue.possible(), rightValue.possible())
                ? differs()
                : new Finding(Outcome.UNCERTAIN, Reason.QUALIFIED, vague);
    }

    private Finding equality(Supplier<List<String>> vague) {
        boolean bounded =
                leftValue.printed().isBounded() && rightValue.printed().isBounded();
        if (bounded && leftValue.plain().equals(rightValue.plain())) {
            return Finding.of(Outcome.PASS, Reason.HOLDS);
        }
        Optional<Finding> atPrecision = atPrecision(left.figure(), leftValue, right.figure(), rightValue)
                .or(() -> atPrecision(right.figure(), rightValue, left.figure(), leftValue));
        if (atPrecision.filter(finding -> finding.outcome() == Outcome.PASS).isPresent()) {
            return atPrecision.get();
        }
        Range leftRange = possible(left.figure(), leftValue, rightValue);
        Range rightRange = possible(right.figure(), rightValue, leftValue);
        if (atPrecision.isPresent()) {
            return atPrecision.get();
        }
        if (leftRange.isApartFrom(rightRange)) {
            return differs();
        }
        return leftValue.isUnqualified() && rightValue.isUnqualified()
                ? new Finding(Outcome.WITHIN_ROUNDING, Reason.HOLDS_WITHIN_ROUNDING, this::right)
                : new Finding(Outcome.UNCERTAIN, Reason.QUALIFIED, vague);
    }

    /** Rounded or else cut off to the figure's last digit, the other side is the figure. */
    private Optional<Finding> atPrecision(
            Optional<StatedNumber> figure,
            UncertainNumber value,
            Optional<StatedNumber> otherFigure,
            UncertainNumber other) {
        if (figure.isEmpty() || !value.isUnqualified() || !other.isUnqualified()) {
            return Optional.empty();
        }
        Supplier<List<String>> shown = () -> List.of(ValueText.value(other, otherFigure, figure, shownIn));
        if (figure.get().isRoundingOf(other.plain())) {
            return Optional.of(new Finding(Outcome.PASS, Reason.HOLDS_ROUNDED, shown));
        }
        return figure.get().isTruncationOf(other.plain())
                ? Optional.of(new Finding(Outcome.UNCERTAIN, Reason.TRUNCATED, shown))
                : Optional.empty();
    }

    /** A whole number may be a rounded one, too, if the other side is none: 12 = 37 ÷ 3. */
    private static Range possible(Optional<StatedNumber> figure, UncertainNumber value, UncertainNumber other) {
        return figure.filter(stated -> !other.plain().dividedBy(stated.step()).isWhole())
                .map(StatedNumber::rounded)
                .orElse(value.possible());
    }

    private Finding differs() {
        return new Finding(Outcome.FAIL, Reason.DIFFERS, this::right);
    }

    private List<String> right() {
        return List.of(ValueText.value(rightValue, right.figure(), left.figure(), shownIn));
    }
}
