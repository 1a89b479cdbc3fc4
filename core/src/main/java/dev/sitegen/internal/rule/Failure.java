package dev.sitegen.internal.rule;

import dev.sitegen.internal.rule.number.Fraction;
import dev.sitegen.internal.rule.syntax.Expression.Reference;
import dev.sitegen.internal.rule.syntax.Relation;
import dev.sitegen.model.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * A rule that does not hold for a report, by the parts of the sentence that says so.
 *
 * @param kind the sentence
 * @param stated the figure that the report states, as it is written, or the left side
 * @param computed what it is computed from, or the right side
 * @param expected what it should be, at the precision of the stated figure; empty if neither side is a figure alone
 */
public record Failure(Kind kind, String stated, String computed, String expected) {

    /** Number of addends above which nobody finds the numbers that matter among the zeros. */
    private static final int MOST_ADDENDS = 8;

    private static final Pattern ZERO = Pattern.compile(" \\+ 0(?![\\d.])");

    /** Kinds of sentences. Each has one of its own in the messages. */
    public enum Kind {
        /** A figure is not what it is computed to. */
        STATED,
        /** Two sides that should be equal are not. */
        UNEQUAL,
        /** The left side is more than the right. */
        MORE,
        /** The left side is less than the right. */
        LESS,
        /** The left side is not less than the right. */
        NOT_LESS,
        /** The left side is not more than the right. */
        NOT_MORE
    }

    static Failure of(CompiledRule rule, SideValue left, SideValue right) {
        Relation relation = rule.parsed().relation();
        if (relation == Relation.EQUAL
                && left.figure().isPresent() != right.figure().isPresent()) {
            return left.figure().isPresent() ? stated(rule, left, right) : stated(rule, right, left);
        }
        return new Failure(kind(relation), text(rule, left, right), text(rule, right, left), "");
    }

    private static Kind kind(Relation relation) {
        return switch (relation) {
            case EQUAL -> Kind.UNEQUAL;
            case AT_MOST -> Kind.MORE;
            case AT_LEAST -> Kind.LESS;
            case LESS -> Kind.NOT_LESS;
            case MORE -> Kind.NOT_MORE;
        };
    }

    private static Failure stated(CompiledRule rule, SideValue side, SideValue other) {
        StatedNumber figure = side.figure().orElseThrow();
        String raw = raw(side);
        String expected = other.value()
                .map(value -> rounded(value.plain(), figure) + unit(raw, figure.quantity()))
                .orElse("");
        return new Failure(Kind.STATED, raw, sum(rule, other), expected);
    }

    /** A value as the report would print it. */
    private static String rounded(Fraction value, StatedNumber figure) {
        BigDecimal step = figure.quantity().step().stripTrailingZeros();
        return value.toMultipleOf(figure.step(), RoundingMode.HALF_UP)
                .dividedBy(figure.factor())
                .toDecimal(Math.max(0, step.scale()))
                .toPlainString();
    }

    /** The unit of a quantity where the report writes it, or writes another one, such as 万元; none in a table. */
    private static String unit(String raw, Quantity quantity) {
        boolean numberAlone = raw.codePoints().noneMatch(Character::isLetter) && !raw.endsWith(quantity.unit());
        return numberAlone ? "" : quantity.unit();
    }

    private static String text(CompiledRule rule, SideValue side, SideValue other) {
        if (side.figure().isPresent()) {
            return named(side);
        }
        String sum = sum(rule, side);
        return side.value()
                .map(value -> ValueText.value(value, side.figure(), other.figure(), rule.shownIn()))
                .filter(value -> !value.equals(sum))
                .map(value -> sum + " = " + value)
                .orElse(sum);
    }

    /** A side with its numbers; of a long sum without those that add nothing. */
    private static String sum(CompiledRule rule, SideValue side) {
        String sum = SideText.of(side, rule.mixed());
        if (sum.split(" \\+ ").length <= MOST_ADDENDS) {
            return sum;
        }
        String shorter = ZERO.matcher(sum).replaceAll("");
        // One number alone would not read as a sum.
        return shorter.contains(" + ") ? shorter : shorter + " + 0";
    }

    private static String named(SideValue side) {
        Reference reference = (Reference) side.expression();
        String name = side.figures().indicator(reference).name();
        String year = reference.previous()
                ? " (" + side.figures().resolve(reference).observations().get(0).year() + ")"
                : "";
        return name + year + " " + raw(side);
    }

    private static String raw(SideValue side) {
        Reference reference = (Reference) side.expression();
        return side.figures().resolve(reference).observations().get(0).figure().raw();
    }
}
