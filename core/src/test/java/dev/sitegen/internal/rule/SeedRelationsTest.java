package dev.sitegen.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.model.Outcome;
import dev.sitegen.model.ReportKey;
import dev.sitegen.model.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of one county's published report on 2023, and every relation between them that a rule can declare. */
class SeedRelationsTest {

    /** Number, text and unit of each figure, in the order of the report. */
    private static final String FIGURES = """
            I01 26个 个; I02 57个 个; I03 15项 项; I04 100% %; I05 5154项 项; I06 314项 项; I07 164项 项;
            I08 18次 次; I09 53个 个; I10 8294件 件; I11 18个 个; I12 6个 个; I13 30% %; I14 1384项 项;
            I15 99.71% %; I16 67.99% %; I17 300余名 名; I18 2600余家 家; I19 3500余万元 元; I20 162份 份;
            I21 103个 个; I22 239条 条; I23 370余人次 人次; I24 213件 件; I25 20件 件; I26 500余万元 元;
            I27 3206批次 批次; I28 1156批次 批次; I29 5件 件; I30 78件 件; I31 63件 件; I32 6件 件; I33 9件 件;
            I34 2次 次; I35 7件 件; I36 6项 项; I37 152人 人; I38 17382人 人; I39 100% %; I40 100% %;
            I41 26个 个; I42 35条 条; I43 26个 个; I44 46份 份; I45 31件 件; I46 13件 件; I47 1件 件; I48 1件 件;
            I49 95.65% %; I50 1份 份; I51 1500余人次 人次; I52 500余人次 人次; I53 一千余人次 人次; I54 83% %;
            I55 97% %; I56 171件 件; I57 210项 项; I58 100% %; I59 100% %; I60 943个 个; I61 806个 个;
            I62 超过200亿元 元; I63 2.2万条 条; I64 63件 件; I65 115篇 篇; I66 300余人次 人次; I67 83件 件; I68 77件 件;
            I69 92.8% %; I70 15件 件; I71 9件 件; I72 17件 件; I73 23.6% %; I74 零 件; I75 54件次 件次;
            I76 100% %; I77 26件 件; I78 2件 件; I79 11632件 件; I80 99.9% %; I81 299件 件; I82 100余场次 场次;
            """;

    private static TestSite county() {
        TestSite site = new TestSite();
        for (String entry : FIGURES.strip().split(";\\s*")) {
            String[] figure = entry.strip().split(" ");
            site.indicator(id(figure[0]), figure[2]).states(id(figure[0]), figure[1]);
        }
        return site;
    }

    private static String id(String number) {
        return "f." + number;
    }

    private static String written(String rule) {
        return rule.replaceAll("I\\d\\d", "f.$0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R01 | I30 = I31 + I32 + I33 | PASS HOLDS | 78 = 63 + 6 + 9",
                "R02 | I44 = I45 + I46 + I47 + I48 | PASS HOLDS | 46 = 31 + 13 + 1 + 1",
                "R03 | I49 = (I45 + I46) / I44 | PASS HOLDS_ROUNDED 95.652 | 95.65% = (31 + 13) ÷ 46",
                "R04 | I69 = I68 / I67 | PASS HOLDS_ROUNDED 92.77 | 92.8% = 77 ÷ 83",
                "R05 | I73 = I72 / undisclosed | PASS ONE_FITS 72 | 23.6% = 17 ÷ n",
                "R05 | I73 = I72 / I68 | FAIL DIFFERS 22.08 | 23.6% = 17 ÷ 77",
                "R06 | I15 = undisclosed / I14 | PASS ONE_FITS 1380 | 99.71% = n ÷ 1384",
                "R07 | I16 = undisclosed / I14 | PASS ONE_FITS 941 | 67.99% = n ÷ 1384",
                "R08 | I15 = I14 / undisclosed | PASS ONE_FITS 1388 | 99.71% = 1384 ÷ n",
                "R08 | I16 = undisclosed / (I14 + 4) | FAIL NONE_FITS | 67.99% = n ÷ (1384 + 4)",
                "R09 | I80 = undisclosed / I79 | PASS SEVERAL_FIT 12 11615 11626 | 99.9% = n ÷ 11632",
                "R10 | 6 = I67 - I68 | PASS HOLDS | 6 = 83 − 77",
                "R11 | I68 <= I67 | PASS HOLDS | 77 <= 83",
                "R12 | I70 + I71 <= I68 | PASS HOLDS | 15 + 9 <= 77",
                "R13 | I72 <= I68 | PASS HOLDS | 17 <= 77",
                "R14 | I61 <= I60 | PASS HOLDS | 806 <= 943",
                "R15 | I43 <= I42 | PASS HOLDS | 26 <= 35",
                "R16 | I78 <= I77 | PASS HOLDS | 2 <= 26",
                "R17 | I01 = I41 | PASS HOLDS | 26 = 26",
                "R18 | I54 < I55 | PASS HOLDS | 83% < 97%",
                "R19 | I74 = 0 | PASS HOLDS | 0 = 0"
            })
    void comesOutAsFoundByHand(String relation, String rule, String outcome, String arithmetic) {
        Verdict verdict = county().judge(written(rule)).orElseThrow();
        String found = verdict.outcome() + " " + verdict.reason() + " " + String.join(" ", verdict.details());
        assertEquals(outcome, found.strip(), relation);
        assertEquals(arithmetic, verdict.arithmetic(), relation);
    }

    /** R20: every percentage lies between zero and a hundred. */
    @Test
    void percentagesAreWithinBounds() {
        TestSite site = county();
        List<String> rates = site.dictionary().values().stream()
                .filter(indicator -> indicator.isRate())
                .map(indicator -> indicator.id())
                .toList();
        assertEquals(15, rates.size());
        List<Verdict> verdicts = site.judge(
                new ReportKey(TestSite.COLUMN, TestSite.YEAR, TestSite.COUNTY),
                rates.stream()
                        .flatMap(rate -> Stream.of(rate + " >= 0", rate + " <= 100%"))
                        .toArray(String[]::new));
        assertEquals(30, verdicts.size());
        assertTrue(verdicts.stream().allMatch(verdict -> verdict.outcome() == Outcome.PASS));
    }

    /** R25: the stock of last year is in no report. */
    @Test
    void whatNeedsLastYearIsNotAssessable() {
        Verdict verdict =
                county().judge(written("I30 = previous.I30 + I29 - I35")).orElseThrow();
        assertEquals(Outcome.NOT_ASSESSABLE, verdict.outcome());
        assertEquals(Verdict.Reason.NO_PREVIOUS, verdict.reason());
        assertEquals(List.of("f.I30"), verdict.details());
    }

    @Test
    void twoReportsOfOneYearThatDisagree() {
        ReportKey other = new ReportKey(TestSite.OTHER_COLUMN, TestSite.YEAR, TestSite.COUNTY);
        TestSite site = county().states(other, "f.I63", "2.3万条").states(other, "f.I30", "81件");
        List<Verdict> verdicts = site.judge(
                new ReportKey(TestSite.COLUMN, TestSite.YEAR, TestSite.COUNTY),
                "f.I63 = column('info-disclosure').f.I63",
                "f.I30 = column('info-disclosure').f.I30");
        assertEquals(
                List.of(Outcome.FAIL, Outcome.FAIL),
                verdicts.stream().map(Verdict::outcome).toList());
        assertEquals(
                List.of(
                        "reports/rule-of-law/2023/county.md:69:3 2.2万条",
                        "reports/info-disclosure/2023/county.md:7:3 2.3万条",
                        "reports/rule-of-law/2023/county.md:36:3 78件",
                        "reports/info-disclosure/2023/county.md:8:3 81件"),
                verdicts.stream()
                        .flatMap(verdict -> verdict.used().stream())
                        .map(used ->
                                used.figure().position() + " " + used.figure().raw())
                        .toList());
        assertEquals(
                List.of(),
                site.judge(other, "f.I63 = column('info-disclosure').f.I63"),
                "the other report is not compared with itself");
    }

    @Test
    void partsThatAreMoreThanTheWhole() {
        TestSite site = new TestSite().indicator("n.all", "条").states("n.all", "23条");
        List<String> parts = List.of("15", "32", "6", "1", "15", "1", "1");
        for (int i = 0; i < parts.size(); i++) {
            site.indicator("n.p" + i, "条").states("n.p" + i, parts.get(i) + "条");
        }
        Optional<Verdict> verdict = site.judge("n.all = sum(n.p0, n.p1, n.p2, n.p3, n.p4, n.p5, n.p6)");
        assertEquals(Optional.of(Outcome.FAIL), verdict.map(Verdict::outcome));
        assertEquals(Optional.of(List.of("71")), verdict.map(Verdict::details));
        assertEquals(
                Optional.of("15 + 32 + 6 + 1 + 15 + 1 + 1"),
                verdict.map(v -> v.right().text()));
        assertEquals(8, verdict.orElseThrow().used().size());
    }
}
