package dev.sitegen.importer.internal.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatsTest {

    @ParameterizedTest
    @CsvSource({
        "chineseCounting, 1, 一",
        "chineseCounting, 10, 十",
        "chineseCounting, 12, 十二",
        "chineseCounting, 20, 二十",
        "chineseCountingThousand, 21, 二十一",
        "chineseCountingThousand, 105, 一百零五",
        "chineseCountingThousand, 110, 一百一十",
        "chineseCountingThousand, 1020, 一千零二十",
        "chineseCountingThousand, 1002, 一千零二",
        "japaneseCounting, 11, 十一",
        "chineseLegalSimplified, 12, 壹拾贰",
        "ideographDigital, 10, 一〇",
        "decimalEnclosedCircle, 3, ③",
        "decimalEnclosedCircle, 21, 21",
        "decimalEnclosedCircleChinese, 20, ⑳",
        "decimalEnclosedParen, 2, ⑵",
        "decimalEnclosedFullstop, 9, ⒐",
        "ideographTraditional, 11, 甲",
        "ideographZodiac, 12, 亥",
        "upperLetter, 27, AA",
        "lowerLetter, 3, c",
        "upperRoman, 14, XIV",
        "lowerRoman, 9, ix",
        "decimalZero, 7, 07",
        "decimalFullWidth, 12, １２",
        "decimal, 7, 7",
        "somethingElse, 7, 7",
        "none, 7, ''"
    })
    void aNumberIsWrittenAsWordDoes(String format, int number, String expected) {
        assertEquals(expected, NumberFormats.of(number, format));
    }
}
