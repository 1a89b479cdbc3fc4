package dev.sitegen.internal.parse.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.parse.quantity.QuantityReading.Reason;
import dev.sitegen.internal.parse.quantity.QuantityReading.Refused;
import dev.sitegen.model.Quantity;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The place of a refusal, and the words it names. The rest is in {@code spec/quantities.txt}. */
class QuantityReaderTest {

    @ParameterizedTest
    @CsvSource({
        "办结77件, 件, LEADING_TEXT, 0, 办结",
        "约两千三件, 件, BAD_NUMBER, 3, 三",
        "10～20件, 件, RANGE, 2, ～20件",
        "３、４个, 个, RANGE, 0, ３、４个",
        "77人次, 人, UNIT_MISMATCH, 2, 人次",
        "92.8, %, UNIT_MISMATCH, 4, ''",
        "百分之五, 件, UNIT_MISMATCH, 0, 百分之五",
        "26个乡镇和57个, 个, SEVERAL_NUMBERS, 6, 57个",
        "77件（含上年）, 件, TRAILING_TEXT, 3, （含上年）",
        "近300余人, 人, CONFLICTING_QUALIFIERS, 4, 余",
        "1亩, 平方米, INEXACT_CONVERSION, 1, 亩",
        "超过, 件, NO_NUMBER, 2, ''"
    })
    void refusesWithThePlace(String text, String unit, Reason reason, int offset, String detail) {
        assertEquals(new Refused(reason, offset, detail), QuantityReader.read(text, unit));
    }

    @Test
    void offsetsCountWhatWasWrittenNotWhatItIsReadAs() {
        QuantityReading reading = QuantityReader.read("　\u00a0７７件\ud83d\ude00", "件");
        assertEquals(new Refused(Reason.TRAILING_TEXT, 5, "\ud83d\ude00"), reading);
    }

    @Test
    void keepsTheUnitAsTheDictionaryHasIt() {
        Quantity quantity = QuantityReader.read("92.8%", " ％").asQuantity().orElseThrow();
        assertEquals(" ％", quantity.unit());
    }

    @Test
    void equalStatementsAreEqualRecords() {
        assertEquals(QuantityReader.read("3500余万元", "元"), QuantityReader.read("３５００ 万元以上", "元"));
        assertEquals(QuantityReader.read("两千三百件", "件"), QuantityReader.read("2300", "件"));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RANGE", "UNIT_MISMATCH"})
    void everyReasonIsSaidInBothLanguages(Reason reason) {
        SourcePosition place = new SourcePosition("a.md", 1, 1);
        Diagnostic problem = Diagnostic.of(Code.UNREADABLE_FIGURE, place, "text", "件", "part", "a.b", reason.name());
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            String said = problem.message(locale) + problem.hint(locale);
            assertFalse(said.contains(reason.name()), said);
        }
    }
}
