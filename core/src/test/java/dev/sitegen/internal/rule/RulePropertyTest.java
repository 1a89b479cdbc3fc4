package dev.sitegen.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.model.Outcome;
import dev.sitegen.model.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Properties of all figures, computed here in the plainest way. The generator has a fixed seed. */
class RulePropertyTest {

    private static final int ROUNDS = 2_000;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Random random = new Random(20231231);

    @Test
    void aSumOfItsPartsHoldsAndOneMoreDoesNot() {
        for (int i = 0; i < ROUNDS; i++) {
            int count = 1 + random.nextInt(8);
            TestSite site = new TestSite().indicator("n.all", "件");
            long sum = 0;
            for (int part = 0; part < count; part++) {
                long value = random.nextLong(1L << random.nextInt(1, 40));
                sum += value;
                site.indicator("n.p" + part, "件").states("n.p" + part, value + "件");
            }
            String parts =
                    IntStream.range(0, count).mapToObj(part -> "n.p" + part).collect(Collectors.joining(" + "));
            boolean wrong = random.nextBoolean();
            site.states("n.all", (wrong ? sum + 1 : sum) + "件");
            Verdict verdict = site.judge("n.all = " + parts).orElseThrow();
            assertEquals(wrong ? Outcome.FAIL : Outcome.PASS, verdict.outcome());
            assertEquals(String.valueOf(sum), verdict.right().value());
            assertEquals(count + 1, verdict.used().size());
        }
    }

    @Test
    void ratiosAreJudgedHalfUp() {
        for (int i = 0; i < ROUNDS; i++) {
            long whole = random.nextLong(1, 3_000);
            long part = random.nextLong(whole + 1);
            int decimals = random.nextInt(4);
            BigDecimal exact = BigDecimal.valueOf(part).multiply(HUNDRED);
            BigDecimal rounded = exact.divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
            BigDecimal cut = exact.divide(BigDecimal.valueOf(whole), decimals, RoundingMode.DOWN);
            BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
            assertEquals(Outcome.PASS, ratio(rounded, part, whole));
            assertEquals(Outcome.FAIL, ratio(rounded.add(step), part, whole));
            assertEquals(cut.equals(rounded) ? Outcome.PASS : Outcome.UNCERTAIN, ratio(cut, part, whole));
        }
    }

    private static Outcome ratio(BigDecimal percent, long part, long whole) {
        return rates().states("n.rate", percent.toPlainString() + "%")
                .states("n.part", part + "件")
                .states("n.whole", whole + "件")
                .judge("n.rate = n.part / n.whole")
                .orElseThrow()
                .outcome();
    }

    private static TestSite rates() {
        return new TestSite().indicator("n.rate", "%").indicator("n.part", "件").indicator("n.whole", "件");
    }

    @Test
    void undisclosedDenominatorsAreThoseThatPrintAsTheRate() {
        for (int i = 0; i < ROUNDS / 4; i++) {
            long part = random.nextLong(1, 300);
            BigDecimal rate = rate(1);
            long most = part * 2100;
            long[] fitting = LongStream.rangeClosed(part, Math.min(most, 200_000))
                    .filter(whole -> printsAs(rate, part, whole))
                    .toArray();
            Verdict verdict = rates().states("n.rate", rate + "%")
                    .states("n.part", part + "件")
                    .judge("n.rate = n.part / undisclosed")
                    .orElseThrow();
            assertFits(fitting, verdict);
        }
    }

    @Test
    void undisclosedNumeratorsAreThoseThatPrintAsTheRate() {
        for (int i = 0; i < ROUNDS; i++) {
            long whole = random.nextLong(1, 3_000);
            BigDecimal rate = rate(random.nextInt(3));
            long[] fitting = LongStream.rangeClosed(0, whole)
                    .filter(part -> printsAs(rate, part, whole))
                    .toArray();
            Verdict verdict = rates().states("n.rate", rate + "%")
                    .states("n.whole", whole + "件")
                    .judge("n.rate = undisclosed / n.whole")
                    .orElseThrow();
            assertFits(fitting, verdict);
        }
    }

    /** Between 5% and 100%, so that the brute force comes to an end. */
    private BigDecimal rate(int decimals) {
        long steps = BigDecimal.ONE.movePointRight(decimals).longValueExact();
        return BigDecimal.valueOf(random.nextLong(5 * steps, 100 * steps + 1), decimals);
    }

    private static boolean printsAs(BigDecimal rate, long part, long whole) {
        BigDecimal exact = BigDecimal.valueOf(part).multiply(HUNDRED);
        return exact.divide(BigDecimal.valueOf(whole), rate.scale(), RoundingMode.HALF_UP)
                .equals(rate);
    }

    private static void assertFits(long[] fitting, Verdict verdict) {
        List<String> details = switch (fitting.length) {
            case 0 -> List.of();
            case 1 -> List.of(String.valueOf(fitting[0]));
            default ->
                LongStream.of(fitting.length, fitting[0], fitting[fitting.length - 1])
                        .mapToObj(String::valueOf)
                        .toList();
        };
        assertEquals(details, verdict.details(), verdict::toString);
        assertEquals(fitting.length == 0 ? Outcome.FAIL : Outcome.PASS, verdict.outcome());
    }

    /** The values that two rounded numbers may have are tried on a grid much finer than either. */
    @Test
    void roundedNumbersFailOnlyWhenNothingAgrees() {
        for (int i = 0; i < ROUNDS; i++) {
            BigDecimal sum = BigDecimal.valueOf(random.nextInt(40), 1);
            BigDecimal first = BigDecimal.valueOf(random.nextInt(20), 1);
            BigDecimal second = BigDecimal.valueOf(random.nextInt(20), 1);
            Verdict verdict = new TestSite()
                    .indicator("n.sum", "吨")
                    .indicator("n.first", "吨")
                    .indicator("n.second", "吨")
                    .states("n.sum", sum + "吨")
                    .states("n.first", first + "吨")
                    .states("n.second", second + "吨")
                    .judge("n.sum = n.first + n.second")
                    .orElseThrow();
            BigDecimal apart = sum.subtract(first).subtract(second).abs();
            // Three halves of a step are the most that rounding can explain.
            boolean explained = apart.compareTo(new BigDecimal("0.15")) < 0;
            assertEquals(!explained, verdict.outcome() == Outcome.FAIL, verdict::toString);
            assertEquals(apart.signum() == 0, verdict.outcome() == Outcome.PASS, verdict::toString);
        }
    }

    @Test
    void inequalitiesAndTheirOppositesNeverBothHold() {
        List<String> texts = List.of("300件", "300余件", "超过300件", "不足300件", "约300件", "3百件", "0.03万件", "310件", "299件");
        for (String left : texts) {
            for (String right : texts) {
                TestSite site = new TestSite()
                        .indicator("n.a", "件")
                        .indicator("n.b", "件")
                        .states("n.a", left)
                        .states("n.b", right);
                Outcome less = site.judge("n.a < n.b").orElseThrow().outcome();
                Outcome notLess = site.judge("n.a >= n.b").orElseThrow().outcome();
                assertTrue(less != Outcome.PASS || notLess != Outcome.PASS, left + " " + right);
                assertTrue(less != Outcome.FAIL || notLess != Outcome.FAIL, left + " " + right);
                assertEquals(less, site.judge("n.b > n.a").orElseThrow().outcome(), left + " " + right);
                assertEquals(
                        site.judge("n.a = n.b").orElseThrow().outcome(),
                        site.judge("n.b = n.a").orElseThrow().outcome(),
                        left + " " + right);
            }
        }
    }
}
