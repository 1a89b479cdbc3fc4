package dev.sitegen.internal.read.config.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.SourceFile;
import dev.sitegen.internal.read.yaml.YamlReader;
import dev.sitegen.model.Column;
import dev.sitegen.model.Form;
import dev.sitegen.model.FormCell;
import dev.sitegen.model.FormLine;
import dev.sitegen.model.FormTable;
import dev.sitegen.model.Forms;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FormLibraryTest {

    private static Form shipped(int year) throws IOException {
        Column column =
                new Column("gk", "年报", "", List.of(), "", "info-disclosure", SourcePosition.ofFile("site.yaml"));
        return FormLibrary.shipped().of(column, year).orElseThrow();
    }

    private static List<String> ids(List<FormLine> lines) {
        return lines.stream().map(FormLine::id).toList();
    }

    @Test
    void nothingIsWrongWithTheFormsThatComeWithTheLibrary() throws IOException {
        for (String name : List.of("info-disclosure-2019.yaml", "info-disclosure-2021.yaml")) {
            Problems problems = new Problems();
            try (InputStream in = FormLibrary.class.getResourceAsStream(name)) {
                SourceFile file = SourceFile.decode(name, in.readAllBytes(), problems);
                assertTrue(YamlReader.read(file, problems)
                        .flatMap(new FormReader(problems)::read)
                        .isPresent());
            }
            assertEquals(List.of(), problems.all());
        }
    }

    @Test
    void aYearHasOneVersionOrNone() throws IOException {
        Column column =
                new Column("gk", "年报", "", List.of(), "", "info-disclosure", SourcePosition.ofFile("site.yaml"));
        Forms forms = FormLibrary.shipped();
        assertEquals(Optional.empty(), forms.of(column, 2018).map(Form::version));
        assertEquals(Optional.of("2019"), forms.of(column, 2019).map(Form::version));
        assertEquals(Optional.of("2019"), forms.of(column, 2020).map(Form::version));
        assertEquals(Optional.of("2021"), forms.of(column, 2021).map(Form::version));
        assertEquals(Optional.of("2021"), forms.of(column, 2030).map(Form::version));
        Column without = new Column("gk", "年报", "", List.of(), "", SourcePosition.ofFile("site.yaml"));
        assertEquals(Optional.empty(), forms.of(without, 2021));
    }

    @Test
    void theTablesHaveTheCellsOfTheForm() throws IOException {
        Form form = shipped(2021);
        assertEquals(
                List.of("disclosure", "applications", "litigation"),
                form.tables().stream().map(FormTable::id).toList());
        assertEquals(
                List.of(10, 175, 15),
                form.tables().stream().map(table -> table.cells().size()).toList());
        FormTable applications = form.table("applications").orElseThrow();
        assertEquals(
                List.of("natural", "business", "research", "charity", "legal", "other", "total"),
                ids(applications.columns()));
        assertEquals(25, applications.rows().size());
        assertEquals(Optional.of(new FormTable.Carry("carriedForward", "carriedIn")), applications.carry());
        FormTable disclosure = form.table("disclosure").orElseThrow();
        assertEquals(
                List.of("regulations", "normativeDocuments", "licensing", "penalties", "coercion", "fees"),
                ids(disclosure.rows()));
        FormCell fees = disclosure.cell("fees", "amount").orElseThrow();
        assertEquals("万元 6", fees.unit() + " " + fees.decimals());
        assertEquals("info-disclosure.disclosure.fees.amount", fees.indicator());
        assertEquals(Optional.empty(), disclosure.cell("fees", "made"));
    }

    @Test
    void theOlderFormHasOneRowForOtherResults() throws IOException {
        FormTable applications = shipped(2020).table("applications").orElseThrow();
        assertEquals(23, applications.rows().size());
        assertTrue(ids(applications.rows()).contains("otherResult"));
        assertEquals(
                List.of(3, 3, 3, 3, 3, 3, 2, 2),
                shipped(2020).table("disclosure").orElseThrow().cellsByRow().values().stream()
                        .map(Map::size)
                        .toList());
    }

    @Test
    void everyLineOfAnIdentityIsACheck() throws IOException {
        Map<String, Long> byIdentity = new FormDictionary(Forms.of(List.of(shipped(2021))), new Problems())
                .addTo(List.of()).stream()
                        .collect(Collectors.groupingBy(
                                rule -> rule.identity().orElseThrow().id(), Collectors.counting()));
        assertEquals(
                Map.of("balance", 7L, "results", 7L, "applicants", 25L, "carryOver", 7L, "outcomes", 3L, "stock", 2L),
                byIdentity);
    }

    @Test
    void aCheckIsInTheIdsOfTheDictionary() throws IOException {
        List<Rule> rules = new FormDictionary(FormLibrary.shipped(), new Problems()).addTo(List.of());
        Map<String, String> texts = rules.stream().collect(Collectors.toMap(Rule::id, Rule::text));
        assertEquals(
                "info-disclosure.applications.carriedIn.legal = previous.info-disclosure.applications.carriedForward.legal",
                texts.get("info-disclosure.applications.carryOver.legal"));
        assertEquals(
                "info-disclosure.disclosure.regulations.inForce = previous.info-disclosure.disclosure.regulations.inForce"
                        + " + info-disclosure.disclosure.regulations.made - info-disclosure.disclosure.regulations.repealed",
                texts.get("info-disclosure.disclosure.stock.regulations"));
        assertTrue(texts.get("info-disclosure.applications.results.other@2019")
                .endsWith(" + info-disclosure.applications.otherResult.other"));
        // What both versions say alike is one check.
        assertEquals(51 + 7 + 1, rules.size());
    }

    @Test
    void aCellIsAnIndicatorForTheYearsOfTheVersionsThatHaveIt() throws IOException {
        Map<String, Indicator> cells = new FormDictionary(FormLibrary.shipped(), new Problems()).addTo(Map.of());
        Indicator received = cells.get("info-disclosure.applications.new.total");
        assertEquals("本年新收申请（总计）", received.name());
        assertTrue(received.lifetime().includes(2019)
                && received.lifetime().includes(2030)
                && !received.lifetime().includes(2018));
        assertTrue(
                received.isCell() && received.isInTables() && received.numbers().total());
        Indicator old = cells.get("info-disclosure.applications.otherResult.total");
        assertTrue(old.lifetime().includes(2020) && !old.lifetime().includes(2021));
        Indicator one = cells.get("info-disclosure.applications.otherResult.1.total");
        assertTrue(!one.lifetime().includes(2020) && one.lifetime().includes(2021) && !one.isInTables());
    }
}
