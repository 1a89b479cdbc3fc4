package dev.sitegen.internal.read.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.table.Grid.Kind;
import dev.sitegen.internal.read.table.Grid.Text;
import dev.sitegen.model.FormCell;
import dev.sitegen.model.FormLine;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellReaderTest {

    private static final SourcePosition PLACE = new SourcePosition("a.xlsx", 5, 28);

    private final Problems problems = new Problems();

    private static FormCell cell(String unit, int decimals, boolean negative) {
        FormLine line = new FormLine("x", "数", "数");
        return new FormCell("f.t.x.x", line, line, unit, decimals, negative, false);
    }

    private Optional<String> read(FormCell cell, Text text) {
        return new CellReader(problems)
                .read(cell, text)
                .map(entry -> entry.text() + "=" + entry.quantity().value());
    }

    private String problem(FormCell cell, Text text) {
        assertEquals(Optional.empty(), read(cell, text));
        return problems.all().get(0).arguments().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "+123, 123",
        "＋123, 123",
        "增15, 15",
        "增加 15, 15",
        "减4, -4",
        "减少4, -4",
        "−4, -4",
        "－4, -4",
        "-4, -4",
        "4, 4",
        "-164（含废止160件）, -164",
        "减4(并入他项), -4",
        "减0, 0",
        "-0, 0",
        "0, 0",
        "持平, 0"
    })
    void readsRisesAndFallsWhereACellMayBeNegative(String written, String number) {
        assertEquals(Optional.of(number + "=" + number), read(cell("项", 0, true), new Text(written, PLACE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+123", "增15", "12（含废止）", "持平"})
    void readsThemNowhereElse(String written) {
        assertEquals("NOT_A_NUMBER", problem(cell("项", 0, false), new Text(written, PLACE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"增", "（4）", "减-4", "增007", "增4项", "-4（", "4（a（b））", "增1.2.3", "4（1）（2）"})
    void refusesWhatIsNoChange(String written) {
        assertEquals("NOT_A_NUMBER", problem(cell("项", 0, true), new Text(written, PLACE)));
    }

    @ParameterizedTest
    @CsvSource({"92%, 92", "92.7％, 92.7", "0%, 0", "100%, 100"})
    void readsPercentagesWhereTheUnitIsPercent(String written, String number) {
        assertEquals(Optional.of(number + "=" + number), read(cell("%", 1, false), new Text(written, PLACE)));
    }

    @ParameterizedTest
    @CsvSource({
        "92%, 件, PERCENT",
        "x%, 件, NOT_A_NUMBER",
        "92.7710843373494%, %, DECIMALS",
        "92%%, %, NOT_A_NUMBER",
        "-3%, %, NEGATIVE"
    })
    void refusesOtherPercentages(String written, String unit, String problem) {
        assertEquals(problem, problem(cell(unit, 1, false), new Text(written, PLACE)));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PLAIN")
    void namesTheCellThatIsOfAnotherType(Kind kind) {
        assertEquals(kind.name(), problem(cell("件", 0, false), new Text("7", kind, PLACE)));
        assertTrue(problems.all().get(0).summary(Locale.ROOT).contains("AB5"));
    }

    @Test
    void distinguishesAnEmptyCellFromASlash() {
        assertEquals("EMPTY", problem(cell("件", 0, false), new Text("", PLACE)));
        Problems other = new Problems();
        new CellReader(other).read(cell("件", 0, false), new Text("/", PLACE));
        assertEquals("PLACEHOLDER", other.all().get(0).arguments().get(0));
    }
}
