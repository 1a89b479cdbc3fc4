package dev.sitegen.internal.author.dictionary;

import dev.sitegen.internal.author.dictionary.QuantityNames.Role;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the figures whose ratio a rate is: numerators whose words have the stem of the rate (办结率 of 办结), over another figure of the
 * sentence that gives the printed number; or the only ratio of the sentence that gives a number with decimals.
 */
final class RateCheck {

    private static final Pattern RATE = Pattern.compile("(?:成功)?(?:率|比例|比重|占比)$");

    /** Digits of a number that no two figures give by chance. */
    private static final int LEAST_DIGITS = 3;

    private static final int MOST_BEFORE = 24;
    private static final int MOST_NUMERATORS = 4;

    private final List<Fact> before;
    private final Fact rate;
    private final String stem;

    /** @param before the figures of the sentence before it */
    RateCheck(List<Fact> before, Fact rate) {
        this.before = before.subList(Math.max(0, before.size() - MOST_BEFORE), before.size()).stream()
                .filter(figure ->
                        !figure.isRate() && figure.quantity().qualifier().isExact())
                .toList();
        this.rate = rate;
        this.stem = RATE.matcher(Phrase.stripped(rate.words().near())).replaceFirst("");
    }

    /** Figures over another one. */
    record Ratio(List<Fact> numerators, Fact denominator) {

        /** The ratio in ids. */
        String rule() {
            String sum = numerators.stream().map(Fact::id).collect(Collectors.joining(" + "));
            return (numerators.size() > 1 ? "(" + sum + ")" : sum) + " / " + denominator.id();
        }

        /** The one that comes first in the text. */
        Fact first() {
            return numerators.get(0).isBefore(denominator) ? numerators.get(0) : denominator;
        }
    }

    /** The ratio; empty if none is meant. */
    Optional<Ratio> ratio() {
        List<Ratio> ratios = ratios();
        if (rate.role() == Role.SHARE) {
            return ratios.stream()
                    .filter(ratio -> ratio.numerators.size() == 1
                            && !before.isEmpty()
                            && ratio.numerators.get(0) == before.get(before.size() - 1))
                    .reduce((one, other) -> other);
        }
        Optional<Ratio> named = ratios.stream().filter(this::isNamed).findFirst();
        boolean rare = rate.value().precision() >= LEAST_DIGITS && ratios.size() == 1;
        return named.or(() -> rare ? Optional.of(ratios.get(0)) : Optional.empty());
    }

    /** Returns whether each numerator has a part of the stem, and all of it is in them. */
    private boolean isNamed(Ratio ratio) {
        if (stem.isEmpty()) {
            return false;
        }
        String all = ratio.numerators.stream().map(this::name).collect(Collectors.joining());
        return ratio.numerators.size() == 1
                ? all.contains(stem)
                : stem.chars().allMatch(c -> all.indexOf(c) >= 0)
                        && ratio.numerators.stream()
                                .allMatch(part ->
                                        stem.chars().anyMatch(c -> name(part).indexOf(c) >= 0));
    }

    private String name(Fact figure) {
        return figure.words().near() + figure.indicator().name();
    }

    /** The ratios that give the printed number: one figure, or the sum of some beside each other, over another one. */
    private List<Ratio> ratios() {
        List<Ratio> ratios = new ArrayList<>();
        for (int denominator = 0; denominator < before.size(); denominator++) {
            for (int first = 0; first < before.size(); first++) {
                for (int last = first; last < Math.min(before.size(), first + MOST_NUMERATORS); last++) {
                    List<Fact> numerators = before.subList(first, last + 1);
                    if (isRatio(numerators, before.get(denominator))) {
                        ratios.add(new Ratio(numerators, before.get(denominator)));
                    }
                }
            }
        }
        return ratios;
    }

    private boolean isRatio(List<Fact> numerators, Fact denominator) {
        boolean fit = denominator.value().signum() > 0
                && numerators.stream().noneMatch(figure -> figure.id().equals(denominator.id()))
                && numerators.stream().allMatch(figure -> figure.isLike(denominator));
        return fit && isPrinted(Sums.of(numerators), denominator.value());
    }

    private boolean isPrinted(BigDecimal numerator, BigDecimal denominator) {
        int digits = Math.max(0, rate.quantity().decimals());
        BigDecimal factor = BigDecimal.valueOf(rate.indicator().unit().equals("‰") ? 1000 : 100);
        BigDecimal ratio = numerator.multiply(factor).divide(denominator, digits, RoundingMode.HALF_UP);
        return ratio.compareTo(rate.value()) == 0;
    }
}
