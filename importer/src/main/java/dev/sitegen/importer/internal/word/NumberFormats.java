package dev.sitegen.importer.internal.word;

import java.util.Locale;

/** Numbers as Word and WPS write them, by the names of their formats (ECMA-376, ST_NumberFormat). */
final class NumberFormats {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String COUNTED = "零一二三四五六七八九";
    private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private NumberFormats() {}

    /** A number from 0 in a format; in digits if the format is not known. */
    static String of(int number, String format) {
        return switch (format) {
            case "none" -> "";
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "koreanCounting",
                    "ideographLegalTraditional" -> counted(number, COUNTED, "十百千");
            case "chineseLegalSimplified", "japaneseLegal" -> counted(number, LEGAL, "拾佰仟");
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital", "koreanDigital2" ->
                digits(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed(number, '①', 20, "", "");
            case "decimalEnclosedFullstop" -> enclosed(number, '⒈', 20, "", ".");
            case "decimalEnclosedParen" -> enclosed(number, '⑴', 20, "（", "）");
            case "ideographEnclosedCircle" -> enclosed(number, '㊀', 10, "", "");
            case "ideographTraditional" -> cycled(number, STEMS);
            case "ideographZodiac" -> cycled(number, BRANCHES);
            case "upperLetter" -> letters(number);
            case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "decimalFullWidth", "decimalFullWidth2" -> wide(number);
            case "numberInDash" -> "- " + number + " -";
            default -> String.valueOf(number);
        };
    }

    /** 一, 十, 十一, 二十, 一百零五, 一千零二十. */
    private static String counted(int number, String digits, String units) {
        if (number <= 0 || number > 9_999) {
            return number == 0 ? digits.substring(0, 1) : String.valueOf(number);
        }
        StringBuilder text = new StringBuilder();
        boolean zero = false;
        for (int unit = 1000, place = 2; unit >= 1; unit /= 10, place--) {
            int digit = number / unit % 10;
            if (digit == 0) {
                zero = !text.isEmpty();
                continue;
            }
            if (zero) {
                text.append(digits.charAt(0));
                zero = false;
            }
            // 十一 and not 一十一, where nothing is before it.
            if (!(digit == 1 && unit == 10 && text.isEmpty() && digits.charAt(1) == '一')) {
                text.append(digits.charAt(digit));
            }
            if (unit > 1) {
                text.append(units.charAt(place));
            }
        }
        return text.toString();
    }

    private static String digits(int number) {
        StringBuilder text = new StringBuilder();
        for (char digit : String.valueOf(number).toCharArray()) {
            text.append(DIGITS.charAt(digit - '0'));
        }
        return text.toString();
    }

    private static String wide(int number) {
        StringBuilder text = new StringBuilder();
        for (char digit : String.valueOf(number).toCharArray()) {
            text.append((char) (digit - '0' + '０'));
        }
        return text.toString();
    }

    private static String enclosed(int number, char first, int most, String before, String behind) {
        return number >= 1 && number <= most ? String.valueOf((char) (first + number - 1)) : before + number + behind;
    }

    private static String cycled(int number, String signs) {
        return number < 1 ? String.valueOf(number) : String.valueOf(signs.charAt((number - 1) % signs.length()));
    }

    /** A to Z, then AA to ZZ, as Word counts. */
    private static String letters(int number) {
        if (number < 1) {
            return String.valueOf(number);
        }
        String letter = String.valueOf((char) ('A' + (number - 1) % 26));
        return letter.repeat(Math.min(10, (number - 1) / 26 + 1));
    }

    private static String roman(int number) {
        if (number < 1 || number > 3_999) {
            return String.valueOf(number);
        }
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                text.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return text.toString();
    }
}
