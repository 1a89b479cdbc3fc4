package dev.sitegen.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.unit.OwnUnits;
import dev.sitegen.model.ReportKey;
import dev.sitegen.model.Site;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that cannot be read: where, what was found, and what may be there. What rules mean is in spec/rules.txt. */
class RuleBookTest {

    private static final int ROUNDS = 20_000;

    private static final TestSite DICTIONARY = new TestSite()
            .indicator("review.closed", "件")
            .indicator("review.accepted", "件")
            .indicator("review.closeRate", "%")
            .indicator("docs.in-force", "件");

    private static List<Diagnostic> compile(String text) {
        Problems problems = new Problems();
        RuleBook.compile(
                List.of(TestSite.rule(text)),
                DICTIONARY.dictionary(),
                OwnUnits.NONE,
                Set.of(TestSite.OTHER_COLUMN),
                problems);
        return problems.all();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "review.closed | 13 | `` | = <= >= < > + - * / | END_SIGN",
                "review.closed = | 15 | `` | `` | END_OPERAND",
                "`` | 0 | `` | `` | END_OPERAND",
                "= review.closed | 0 | = | `` | OPERAND",
                "review.closed = 1 2 | 18 | 2 | + - * / | SIGN",
                "review.closed = 1 = 2 | 18 | = | + - * / | SIGN",
                "review.closed = (1 + 2 | 22 | `` | ) + - * / | END_SIGN",
                "review.closed = 1) | 17 | ) | + - * / | SIGN",
                "review.closed == 1 | 15 | == | = | ONE_EQUALS",
                "review.closed != 1 | 14 | ! | = <= >= < > + - * / ( ) | SIGN",
                "review.closed = 1,000 | 17 | , | + - * / | SIGN",
                "review.closed = 3review | 17 | r | + - * / ) = | SIGN",
                "review.closed = 1.2.3 | 19 | . | + - * / ) = | SIGN",
                "review.closed = sum() | 20 | ) | `` | OPERAND",
                "review.closed = sum(1 2) | 22 | 2 | ) , + - * / | SIGN",
                "review.closed = review.acepted | 16 | review.acepted | review.accepted, review.closed | NEAR",
                "review.closed = previous.review.acepted | 25 | review.acepted | review.accepted, review.closed | NEAR",
                "办结 = review.closed | 0 | 办结 | `` | UNKNOWN",
                "review.closed = review.accepted-docs.in-force | 16 | review.accepted-docs.in-force | review.accepted - docs.in-force | SIGN",
                "review.closed = children.review.closed | 16 | children.review.closed | sum(children.review.closed) | SIGN",
                "review.closed = sum(children.review.closed + 1) | 20 | children.review.closed | sum(children.review.closed) | SIGN",
                "review.closed = sum(children.previous.review.closed) | 29 | previous.review.closed | previous.column('…').children.… | SIGN",
                "review.closed = column('x').review.closed | 23 | x | info-disclosure | SIGN",
                "review.closed = column(info).review.closed | 23 | info | 'info-disclosure' | SIGN",
                "review.closed = column('info-disclosure') | 41 | `` | . | END_SIGN",
                "review.closed = column('info-disclosure').1 | 42 | 1 | previous.column('…').children.… | SIGN",
                "review.closed = column('info | 28 | `` | ' | END_SIGN",
                "review.closed = undisclosed | 16 | undisclosed | a.rate = a.part / undisclosed, a.rate = undisclosed / a.whole | SIGN",
                "review.closed < 1 / undisclosed | 20 | undisclosed | a.rate = a.part / undisclosed, a.rate = undisclosed / a.whole | SIGN",
                "review.closed = undisclosed / undisclosed | 16 | undisclosed | a.rate = a.part / undisclosed, a.rate = undisclosed / a.whole | SIGN",
                "previous.review.closed = 3 | 0 | previous.review.closed = 3 | a.part = … | SIGN"
            })
    void saysWhatIsWrongAndWhere(String text, int offset, String found, String allowed, String reason) {
        List<Diagnostic> problems = compile(text);
        assertEquals(1, problems.size(), problems::toString);
        assertEquals(Code.BAD_RULE, problems.get(0).code());
        assertEquals(40, problems.get(0).position().line());
        assertEquals(List.of("check", found, allowed, reason), problems.get(0).arguments());
        assertEquals(offset, problems.get(0).position().column() - 11);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "review.closed=review.accepted",
                "review.closed = review.accepted- 1",
                "review.closed = docs.in-force - 1",
                "  review.closed　=　- - 1",
                "review.closeRate <= 100％",
                "sum(review.closeRate) = 30%"
            })
    void readsWhatIsMeant(String text) {
        assertEquals(List.of(), compile(text));
    }

    @Test
    void aRuleThatCannotBeReadIsLeftOut() {
        Problems problems = new Problems();
        Site site = DICTIONARY.states("review.closed", "1件").site();
        RuleBook book = RuleBook.compile(
                List.of(TestSite.rule("review.closed ="), TestSite.rule("review.closed = 1")),
                site.indicators(),
                OwnUnits.NONE,
                site.columns().keySet(),
                problems);
        assertEquals(1, problems.all().size());
        ReportKey county = new ReportKey(TestSite.COLUMN, TestSite.YEAR, TestSite.COUNTY);
        assertEquals(1, book.judge(site, site.report(county).orElseThrow()).size());
    }

    @Test
    void nothingAnAuthorWritesThrows() {
        List<String> parts = List.of(
                "review.closed",
                "previous.",
                "column(",
                "'info-disclosure'",
                "children.",
                "sum(",
                "(",
                ")",
                ")",
                "=",
                "<=",
                "+",
                "-",
                "*",
                "/",
                ",",
                ".",
                " ",
                "1",
                "30%",
                "undisclosed",
                "（",
                "“",
                "\ud83d\ude00",
                "\ud83d",
                "\0",
                "９",
                "9.");
        Random random = new Random(20231231);
        for (int i = 0; i < ROUNDS; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(14); j >= 0; j--) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            for (Diagnostic problem : compile(text.toString())) {
                int offset = problem.position().column() - 11;
                assertTrue(offset >= 0 && offset <= text.length(), () -> text + ": " + problem);
            }
        }
    }

    @Test
    void whatIsTooLongOrTooDeepIsRefused() {
        for (String part : List.of("(", "-", "sum(", "1+", "review.closed ", "'")) {
            for (int times : List.of(60, 400, 1_000_000)) {
                List<Diagnostic> problems = compile("review.closed = " + part.repeat(times));
                assertEquals(1, problems.size(), part);
            }
        }
        assertEquals(List.of(), compile("review.closed = " + "1+".repeat(200) + "1"));
        assertEquals(List.of(), compile("review.closed = sum(" + "1,".repeat(4_000) + "1)"));
    }
}
