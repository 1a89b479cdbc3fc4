package dev.sitegen.internal.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

    @ParameterizedTest
    @CsvSource({
        "3500, 万元, 元, 35000000",
        "1, 元, 亿元, 0.00000001",
        "1.50, 元, 分, 150",
        "0.1, 吨, 公斤, 100",
        "7, 斤, 千克, 3.5",
        "2, 公里, 千米, 2",
        "1, 平方公里, 亩, 1500",
        "3, 亩, 平方米, 2000",
        "1, 平方米, 亩, 0.0015",
        "2, 天, 小时, 48",
        "92.8, %, ‰, 928",
        "3.5, 成, ％, 35",
        "1.2, 万人次, 人次, 12000",
        "12345678901234567890, 亿元, 角, 12345678901234567890000000000",
        "5, 万千瓦时, 兆瓦时, 50"
    })
    void converts(BigDecimal value, String from, String to, BigDecimal expected) {
        assertEquals(Optional.of(expected), Units.convert(value, from, to));
    }

    @ParameterizedTest
    @CsvSource({"人, 人次", "件, 件次", "家, 户", "名, 人", "场, 场次", "批, 批次", "日, 工作日", "%, 百分点", "元, 吨", "件, ''"})
    void differentWordsAreDifferentUnits(String one, String other) {
        assertFalse(Units.sameMeasure(one, other));
        assertEquals(Optional.empty(), Units.convert(BigDecimal.ONE, one, other));
    }

    @Test
    void refusesAValueWithoutEnd() {
        assertTrue(Units.sameMeasure("亩", "平方米"));
        assertEquals(Optional.empty(), Units.convert(BigDecimal.ONE, "亩", "平方米"));
        assertEquals(Optional.empty(), Units.convert(BigDecimal.TEN, "分钟", "小时"));
    }
}
