package dev.sitegen.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.internal.rule.Totals.Total;
import dev.sitegen.model.Organization;
import dev.sitegen.model.ReportKey;
import dev.sitegen.model.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotalsTest {

    private static ReportKey key(String organization, int year) {
        return new ReportKey(TestSite.COLUMN, year, organization);
    }

    private static TestSite towns() {
        return new TestSite()
                .summed("cases", "件")
                .town("north", Optional.empty(), Optional.empty())
                .town("south", Optional.empty(), Optional.empty())
                .town("late", Optional.of(LocalDate.of(2023, 5, 1)), Optional.empty());
    }

    private static Optional<Total> total(TestSite test, int year) {
        Site site = test.site();
        return Totals.of(site, site.indicators().get("cases"), TestSite.COLUMN)
                .of(site.organizations().get(TestSite.COUNTY), year);
    }

    private static List<String> missing(Total total) {
        return total.missing().stream().map(Organization::id).toList();
    }

    @Test
    void addsUpTheOrganizationsBelowAndNotTheOrganizationItself() {
        TestSite site = towns().states(key(TestSite.COUNTY, 2023), "cases", "1000件")
                .states(key("north", 2023), "cases", "15件")
                .states(key("south", 2023), "cases", "32件")
                .states(key("late", 2023), "cases", "6件");
        Total total = total(site, 2023).orElseThrow();
        assertEquals("53", total.sum().value().toPlainString());
        assertEquals("件", total.sum().unit());
        assertTrue(total.isComplete());
    }

    @Test
    void namesWhatStatesNothing() {
        TestSite site = towns().states(key("north", 2023), "cases", "15件").publishes(key("south", 2023));
        Total total = total(site, 2023).orElseThrow();
        assertFalse(total.isComplete());
        assertEquals(List.of("south", "late"), missing(total));
    }

    @Test
    void anOrganizationThatDidNotExistIsNotMissing() {
        TestSite site = towns().states(key("north", 2022), "cases", "15件").states(key("south", 2022), "cases", "1件");
        assertTrue(total(site, 2022).orElseThrow().isComplete());
    }

    @Test
    void thereIsNoneWhereNothingIsStated() {
        TestSite site = towns().states(key("north", 2022), "cases", "15件");
        assertEquals(Optional.empty(), total(site, 2023));
    }

    @Test
    void thereIsNoneUnlessTheDictionarySaysSo() {
        TestSite site = new TestSite()
                .indicator("cases", "件")
                .town("north", Optional.empty(), Optional.empty())
                .town("south", Optional.empty(), Optional.empty())
                .states(key("north", 2023), "cases", "15件")
                .states(key("south", 2023), "cases", "15件");
        assertEquals(Optional.empty(), total(site, 2023));
    }

    @ParameterizedTest
    @CsvSource({
        "15件, 32件, EXACT",
        "15件, 30余件, AT_LEAST",
        "超过15件, 30余件, AT_LEAST",
        "15件, 不足30件, LESS_THAN",
        "15余件, 不足30件, ABOUT",
        "约15件, 30件, ABOUT"
    })
    void isAsExactAsItsParts(String north, String south, String qualifier) {
        TestSite site = towns().states(key("north", 2022), "cases", north).states(key("south", 2022), "cases", south);
        assertEquals(
                qualifier, total(site, 2022).orElseThrow().sum().qualifier().name());
    }
}
