package dev.sitegen.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.parse.quantity.FigureReader;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.unit.OwnUnits;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Quantity;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two statements of one indicator: which can both be true, and which is the more exact. */
class AgreementTest {

    private static Quantity read(String text, String unit) {
        TestSite site = new TestSite().indicator("a.a", unit);
        Map<String, Indicator> dictionary = site.dictionary();
        return new FigureReader(dictionary, OwnUnits.NONE, new Problems())
                .quantity(text, dictionary.get("a.a"), SourcePosition.ofFile("a.md"))
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "77件, 77件, 件, true",
        "77件, 78件, 件, false",
        "2.2万件, 22345件, 件, true",
        "2.2万件, 22700件, 件, true",
        "2.2万件, 23000件, 件, false",
        "2.2万件, 2.3万件, 件, false",
        "2.2万件, 2.24万件, 件, true",
        "5949.09万元, 5949.088667万元, 万元, true",
        "5949.10万元, 5949.088667万元, 万元, false",
        "92.8%, 92.84%, %, true",
        "92.8%, 92.9%, %, false",
        "26个, 26.0个, 个, true",
        "300余件, 312件, 件, true",
        "300余件, 299件, 件, false",
        "300余件, 350余件, 件, true",
        "300余件, 800余件, 件, false",
        "超过300件, 300件, 件, false",
        "不足300件, 299件, 件, true",
        "不足300件, 不足100件, 件, false",
        "约300件, 305件, 件, true",
        "约300件, 400件, 件, false",
        "300余件, 不足400件, 件, true",
        "300余件, 不足200件, 件, false"
    })
    void agreesWithWhatCanBeTrueBesides(String one, String other, String unit, boolean agrees) {
        Quantity first = read(one, unit);
        Quantity second = read(other, unit);
        assertEquals(agrees, Agreement.agree(first, second));
        assertEquals(agrees, Agreement.agree(second, first));
    }

    @ParameterizedTest
    @CsvSource({
        "22345件, 2.2万件, 件",
        "2.24万件, 2.2万件, 件",
        "5949.088667万元, 5949.09万元, 万元",
        "312件, 300余件, 件",
        "约310件, 300余件, 件",
        "312件, 约310件, 件"
    })
    void isMoreExact(String exact, String vague, String unit) {
        assertEquals(true, Agreement.isMoreExact(read(exact, unit), read(vague, unit)));
        assertEquals(false, Agreement.isMoreExact(read(vague, unit), read(exact, unit)));
    }
}
