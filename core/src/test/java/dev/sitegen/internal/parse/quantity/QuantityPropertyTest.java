package dev.sitegen.internal.parse.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sitegen.internal.parse.quantity.QuantityReading.Read;
import dev.sitegen.internal.parse.quantity.QuantityReading.Reason;
import dev.sitegen.internal.parse.quantity.QuantityReading.Refused;
import dev.sitegen.model.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Properties of every text. The generator has a fixed seed, so that a failure comes back. */
class QuantityPropertyTest {

    private static final long SEED = 20231231;
    private static final int ROUNDS = 20_000;

    private static final List<String> BEFORE =
            List.of("", "", "", "约", "超过", "近", "不足", "至少", "大约 ", "≥", "第", "about ", "$", "¥");
    private static final List<String> SIGNS = List.of("", "", "", "-", "负", "+");
    private static final List<String> INSIDE = List.of("", "", "", "余", "多", "来", "+", "个", "个多", " 餘");
    private static final List<String> SCALES =
            List.of("", "", "百", "千", "万", "十万", "百万", "千万", "亿", "百亿", "万亿", "萬", " million");
    private static final List<String> UNITS = List.of(
            "件",
            "人次",
            "元",
            "万元",
            "亿元",
            "角",
            "%",
            "‰",
            "成",
            "个百分点",
            "千克",
            "公斤",
            "吨",
            "亩",
            "公顷",
            "平方米",
            "公里",
            "米",
            "小时",
            "分钟",
            "天",
            "万千瓦时",
            "千瓦时",
            "亿立方米",
            "升",
            "元/吨",
            "美元",
            "cases",
            "million USD",
            "USD million",
            "季度",
            "位",
            "");
    private static final List<String> AFTER = List.of("", "", "", "左右", "以上", "多", "上下", " or more");

    private static final String ALPHABET = "0123456789０５９,，.．:/-－—～~至到+＋%％‰零〇○一二两三四五六七八九十百千万亿点分之成余多来几数约近超过不足以上下左右"
            + "廿卅萬億個餘約第¥$mthndst" + "件个人次元角吨千克公里米亩小时 \u3000\u00a0\t\n、。（）eE+≥<>\0\ud83d\ude00\ud800\udc00\uffff\u202e";

    private final Random random = new Random(SEED);

    @Test
    void whatIsReadIsPrintedAndReadAgainAsTheSame() {
        int read = 0;
        for (int i = 0; i < ROUNDS; i++) {
            String unit = pick(UNITS);
            read += assertStable(shaped(), unit) ? 1 : 0;
        }
        assertTrue(read > ROUNDS / 20, "the generator makes too few quantities: " + read);
    }

    @Test
    void anyTextIsReadOrRefusedWithinItself() {
        for (int i = 0; i < ROUNDS; i++) {
            assertStable(noise(random.nextInt(24)), random.nextInt(4) == 0 ? noise(random.nextInt(4)) : pick(UNITS));
        }
    }

    @Test
    void anyCharacterIsReadOrRefused() {
        for (int c = Character.MIN_VALUE; c <= Character.MAX_VALUE; c++) {
            char[] around = {(char) c, '5', (char) c};
            QuantityReader.read(new String(around), "件");
            QuantityReader.read(new String(around, 1, 2), "%");
            QuantityReader.read("五件", String.valueOf((char) c));
        }
    }

    @Test
    void longTextsAreRefusedUnread() {
        for (String part : List.of("1", "一", "万", "余", "超过", " ", ",1", "\ud83d\ude00")) {
            QuantityReading reading = QuantityReader.read(part.repeat(1_000_000), "件");
            assertEquals(new Refused(Reason.TOO_LONG, QuantityReader.MAX_LENGTH, ""), reading);
        }
    }

    @Test
    void valuesAreExact() {
        for (int i = 0; i < ROUNDS; i++) {
            String digits = digits(1 + random.nextInt(20));
            String decimals = random.nextBoolean() ? "" : '.' + tail(random.nextInt(4) + 1);
            BigDecimal expected = new BigDecimal(digits + decimals);
            assertValue(expected, digits + decimals + "元", "元");
            assertValue(expected.movePointRight(8), digits + decimals + "亿元", "元");
            assertValue(expected.movePointLeft(4), digits + decimals + "元", "万元");
        }
    }

    @Test
    void numeralsOfBothScriptsAgree() {
        for (int i = 0; i < ROUNDS; i++) {
            long value = random.nextLong(1, 10_000_000_000_000_000L) / pow(random.nextInt(16));
            if (value > 0) {
                assertValue(BigDecimal.valueOf(value), chinese(value), "件");
            }
        }
    }

    private static void assertValue(BigDecimal expected, String text, String unit) {
        BigDecimal value = QuantityReader.read(text, unit)
                .asQuantity()
                .map(Quantity::value)
                .orElseThrow(() -> new AssertionError(text));
        assertEquals(0, expected.compareTo(value), () -> text + " read as " + value);
        assertEquals(new BigDecimal(value.toPlainString()), value, "one form of equal values");
        assertTrue(
                value.signum() == 0
                        || value.scale()
                                == Math.max(0, value.stripTrailingZeros().scale()),
                text);
    }

    /** True if it was read at all. */
    private static boolean assertStable(String text, String unit) {
        QuantityReading reading = QuantityReader.read(text, unit);
        if (reading instanceof Read read) {
            // Not every unit that noise can name can be distinguished from a number, but every one in use can.
            if (UNITS.contains(unit)) {
                String printed = QuantityPrinter.print(read.quantity());
                assertEquals(reading, QuantityReader.read(printed, unit), () -> text + " as " + printed);
                assertEquals(printed, QuantityPrinter.print(read.quantity()));
            }
            return true;
        }
        Refused refused = (Refused) reading;
        assertTrue(text.startsWith(refused.detail(), refused.offset()), () -> text + ": " + refused);
        return false;
    }

    private String shaped() {
        return pick(BEFORE)
                + pick(SIGNS)
                + (random.nextInt(8) == 0 ? "百分之" : "")
                + number()
                + (random.nextInt(10) == 0 ? " " : "")
                + pick(INSIDE)
                + pick(SCALES)
                + (random.nextInt(3) == 0 ? "" : pick(UNITS))
                + pick(AFTER);
    }

    private String number() {
        return switch (random.nextInt(6)) {
            case 0 -> digits(1 + random.nextInt(12));
            case 1 -> digits(1 + random.nextInt(6)) + '.' + tail(1 + random.nextInt(4));
            case 2 -> String.format(Locale.ROOT, "%,d", random.nextInt(100_000_000));
            case 3 -> chinese(1 + random.nextInt(100_000));
            case 4 -> chinese(1 + random.nextInt(200)) + '点' + chinese(1 + random.nextInt(9));
            default -> "0";
        };
    }

    /** A Chinese numeral as primary schools teach it: zeros that end a level are not said, others once. */
    private static String chinese(long value) {
        if (value >= 100_000_000) {
            return chinese(value / 100_000_000) + '亿' + lower(value % 100_000_000, 100_000_000, value / 100_000_000);
        }
        if (value >= 10_000) {
            return level(value / 10_000) + '万' + lower(value % 10_000, 10_000, value / 10_000);
        }
        return level(value);
    }

    private static String lower(long rest, long limit, long upper) {
        if (rest == 0) {
            return "";
        }
        boolean full = rest >= limit / 10 && upper % 10_000 > 0;
        return (full ? "" : "零") + chinese(rest);
    }

    private static String level(long value) {
        StringBuilder text = new StringBuilder();
        boolean missing = false;
        for (int place = 3; place >= 0; place--) {
            int digit = (int) (value / pow(place) % 10);
            if (digit == 0) {
                missing |= text.length() > 0;
                continue;
            }
            text.append(missing ? "零" : "").append("一二三四五六七八九".charAt(digit - 1));
            text.append(place == 0 ? "" : "十百千".substring(place - 1, place));
            missing = false;
        }
        return text.toString();
    }

    private static long pow(int exponent) {
        return BigDecimal.ONE.scaleByPowerOfTen(exponent).longValueExact();
    }

    private String digits(int length) {
        return 1 + random.nextInt(9) + tail(length - 1);
    }

    private String tail(int length) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < length; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private String noise(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
