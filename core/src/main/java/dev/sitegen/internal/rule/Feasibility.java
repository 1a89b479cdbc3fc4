package dev.sitegen.internal.rule;

import dev.sitegen.internal.rule.number.Fraction;
import dev.sitegen.internal.rule.number.Range;
import dev.sitegen.model.Outcome;
import dev.sitegen.model.Verdict.Reason;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finds the whole numbers that make a quotient print as a stated rate, by the bounds of what rounds to the rate. For a
 * denominator that is known this is the GRIM test (Brown and Heathers, 2017).
 */
final class Feasibility {

    private static final String ENDLESS = "∞";

    private Feasibility() {}

    /** The whole numbers from the least to the greatest; without the greatest there is no end of them. */
    private record Wholes(BigInteger least, Optional<BigInteger> greatest) {

        static final Wholes NONE = new Wholes(BigInteger.ONE, Optional.of(BigInteger.ZERO));

        boolean isEmpty() {
            return greatest.filter(most -> most.compareTo(least) < 0).isPresent();
        }

        Finding finding() {
            if (isEmpty()) {
                return Finding.of(Outcome.FAIL, Reason.NONE_FITS);
            }
            if (greatest.filter(least::equals).isPresent()) {
                return new Finding(Outcome.PASS, Reason.ONE_FITS, () -> List.of(least.toString()));
            }
            return new Finding(Outcome.PASS, Reason.SEVERAL_FIT, this::bounds);
        }

        private List<String> bounds() {
            String count = greatest.map(
                            most -> most.subtract(least).add(BigInteger.ONE).toString())
                    .orElse(ENDLESS);
            String most = greatest.map(BigInteger::toString).orElse(ENDLESS);
            return List.of(count, least.toString(), most);
        }
    }

    /**
     * Looks for the numerators, from zero to the denominator (beyond it, if the rate is).
     *
     * @param vague what to name when a figure is not exact enough
     */
    static Finding numerators(StatedNumber rate, UncertainNumber denominator, Supplier<List<String>> vague) {
        if (denominator.plain().signum() == 0) {
            return Finding.of(Outcome.NOT_ASSESSABLE, Reason.DIVISION_BY_ZERO);
        }
        if (!isWhole(denominator)) {
            return new Finding(Outcome.UNCERTAIN, Reason.QUALIFIED, vague);
        }
        Range range = rate.rounded().times(Range.of(denominator.plain()));
        BigInteger whole = denominator.plain().numerator();
        BigInteger least = range.leastWhole().map(BigInteger.ZERO::max).orElse(BigInteger.ZERO);
        Optional<BigInteger> greatest =
                isPart(rate) ? Optional.of(range.greatestWhole().map(whole::min).orElse(whole)) : range.greatestWhole();
        return finding(rate, new Wholes(least, greatest), vague);
    }

    /**
     * Looks for the denominators, from the numerator up (from one, if the rate is above 100%).
     *
     * @param vague what to name when a figure is not exact enough
     */
    static Finding denominators(StatedNumber rate, UncertainNumber numerator, Supplier<List<String>> vague) {
        if (!isWhole(numerator)) {
            return new Finding(Outcome.UNCERTAIN, Reason.QUALIFIED, vague);
        }
        Fraction part = numerator.plain();
        if (part.signum() == 0) {
            boolean zero = !rate.rounded().isApartFrom(Range.of(Fraction.ZERO));
            return finding(rate, zero ? new Wholes(BigInteger.ONE, Optional.empty()) : Wholes.NONE, vague);
        }
        BigInteger lowest = isPart(rate) ? part.numerator() : BigInteger.ONE;
        Wholes wholes = rate.rounded()
                .aboveZero()
                .map(range -> Range.of(part).dividedBy(range))
                .map(range -> new Wholes(range.leastWhole().map(lowest::max).orElse(lowest), range.greatestWhole()))
                .orElse(Wholes.NONE);
        return finding(rate, wholes, vague);
    }

    private static Finding finding(StatedNumber rate, Wholes wholes, Supplier<List<String>> vague) {
        return rate.isPlain() || wholes.isEmpty()
                ? wholes.finding()
                : new Finding(Outcome.UNCERTAIN, Reason.QUALIFIED, vague);
    }

    private static boolean isPart(StatedNumber rate) {
        return rate.value().compareTo(Fraction.ONE) <= 0;
    }

    private static boolean isWhole(UncertainNumber number) {
        return number.isExact() && number.plain().isWhole() && number.plain().signum() >= 0;
    }
}
