package dev.sitegen.internal.parse.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sitegen.model.Qualifier;
import dev.sitegen.model.Quantity;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityPrinterTest {

    @ParameterizedTest
    @CsvSource({
        "77 件, 件, 77件",
        "3500余万元, 元, 至少3500万元",
        "超过200亿, 元, 超过200亿元",
        "2.2万条, 条, 约2.2万条",
        "百分之九十二点八, %, 92.8%",
        "不到一千, 人, 不足1000人",
        "0.10吨, 吨, 0.10吨",
        "1234千克, 吨, 1234千克",
        "3500元, 万元, 3500元",
        "1平方米, 亩, 1平方米",
        "负三点五个百分点, 个百分点, -3.5个百分点",
        "三成, %, 约3成",
        "三成五, %, 约35%",
        "二十个, 个, 20个",
        "2亿3000万元, 元, 23000万元",
        "三千五百万元, 万元, 3500万元",
        "3千 克, 克, 3千 克",
        "3亩, 平方米, 3亩",
        "5, 24小时, 5 24小时"
    })
    void printsOneForm(String text, String unit, String printed) {
        Quantity quantity = QuantityReader.read(text, unit).asQuantity().orElseThrow();
        assertEquals(printed, QuantityPrinter.print(quantity));
    }

    @Test
    void refusesWhatNoTextStates() {
        Quantity half = new Quantity(new BigDecimal("1.5"), 0, Qualifier.EXACT, "件", BigDecimal.ONE);
        assertThrows(IllegalArgumentException.class, () -> QuantityPrinter.print(half));
    }
}
