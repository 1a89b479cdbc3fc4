package dev.sitegen.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sitegen.model.ReportKey;
import dev.sitegen.model.Site;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnexplainedTest {

    private static final ReportKey NOW = new ReportKey(TestSite.COLUMN, TestSite.YEAR, TestSite.COUNTY);
    private static final ReportKey LAST = new ReportKey(TestSite.COLUMN, TestSite.YEAR - 1, TestSite.COUNTY);

    private static TestSite site(String unit, Set<Integer> breaks, String last, String now) {
        return new TestSite()
                .indicator("n.a", unit, breaks, OptionalInt.empty(), Optional.of(BigDecimal.valueOf(30)))
                .states(LAST, "n.a", last)
                .states(NOW, "n.a", now);
    }

    private static List<Unexplained> changes(TestSite made) {
        Site site = made.site();
        return Unexplained.changes(
                site.indicators(),
                site.report(NOW).orElseThrow(),
                site.report(LAST).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "件, 100件, 130件, 0",
        "件, 100件, 131件, 1",
        "件, 100件, 69件, 1",
        "件, 100件, 70件, 0",
        "件, 0件, 1件, 1",
        "件, 0件, 0件, 0",
        "件, 1万件, 2.2万件, 1",
        "件, 约100件, 200件, 1",
        "件, 100余件, 200件, 0",
        "件, 100件, 超过200件, 0",
        "%, 20%, 50%, 0",
        "%, 20%, 50.1%, 1",
        "‰, 20‰, 320‰, 0",
        "‰, 20‰, 321‰, 1"
    })
    void aChangeBeyondTheThresholdWantsANote(String unit, String last, String now, int found) {
        assertEquals(found, changes(site(unit, Set.of(), last, now)).size());
    }

    @Test
    void namesBothFiguresAndTheChange() {
        Unexplained unexplained = changes(site("件", Set.of(), "100件", "150件")).get(0);
        assertEquals("150件", unexplained.figure().raw());
        assertEquals("100件", unexplained.last().raw());
        assertEquals(Optional.of(new BigDecimal("50.0")), unexplained.change().percent());
    }

    @Test
    void aNoteOrABreakExplainsIt() {
        assertEquals(List.of(), changes(site("件", Set.of(), "100件", "150件").notes("n.a")));
        assertEquals(List.of(), changes(site("件", Set.of(TestSite.YEAR), "100件", "150件")));
    }

    @Test
    void aSecondMentionIsNoSecondChange() {
        TestSite site = site("件", Set.of(), "100件", "150件").states(NOW, "n.a", "150件");
        assertEquals(1, changes(site).size());
    }
}
