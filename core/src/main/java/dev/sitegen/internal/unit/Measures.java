package dev.sitegen.internal.unit;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The units whose size is known, and the other count words reports use. Sizes are exact whole multiples of the least
 * unit of each kind (the legal units of 1984 with their market equivalents: 1 斤 is 500 克, 15 亩 are 1 公顷).
 */
public final class Measures {

    /**
     * A unit with a size.
     *
     * @param kind what it measures; only units of one kind convert
     * @param size how many of the least unit of the kind it is
     */
    public record Measure(String name, Kind kind, long size) {}

    enum Kind {
        MONEY,
        MASS,
        LENGTH,
        AREA,
        VOLUME,
        TIME,
        POWER,
        ENERGY,
        PROPORTION
    }

    /** Greatest first within a kind. */
    private static final List<Measure> ALL = List.of(
            new Measure("元", Kind.MONEY, 100),
            new Measure("角", Kind.MONEY, 10),
            new Measure("分", Kind.MONEY, 1),
            new Measure("吨", Kind.MASS, 1_000_000_000),
            new Measure("千克", Kind.MASS, 1_000_000),
            new Measure("斤", Kind.MASS, 500_000),
            new Measure("克", Kind.MASS, 1_000),
            new Measure("毫克", Kind.MASS, 1),
            new Measure("千米", Kind.LENGTH, 1_000_000),
            new Measure("米", Kind.LENGTH, 1_000),
            new Measure("分米", Kind.LENGTH, 100),
            new Measure("厘米", Kind.LENGTH, 10),
            new Measure("毫米", Kind.LENGTH, 1),
            // The least unit is a third of a square metre, as 亩 is 2000/3 平方米.
            new Measure("平方千米", Kind.AREA, 3_000_000),
            new Measure("公顷", Kind.AREA, 30_000),
            new Measure("亩", Kind.AREA, 2_000),
            new Measure("平方米", Kind.AREA, 3),
            new Measure("立方米", Kind.VOLUME, 1_000_000),
            new Measure("升", Kind.VOLUME, 1_000),
            new Measure("毫升", Kind.VOLUME, 1),
            new Measure("天", Kind.TIME, 86_400),
            new Measure("小时", Kind.TIME, 3_600),
            new Measure("分钟", Kind.TIME, 60),
            new Measure("秒", Kind.TIME, 1),
            new Measure("吉瓦", Kind.POWER, 1_000_000_000),
            new Measure("兆瓦", Kind.POWER, 1_000_000),
            new Measure("千瓦", Kind.POWER, 1_000),
            new Measure("瓦", Kind.POWER, 1),
            new Measure("吉瓦时", Kind.ENERGY, 1_000_000_000),
            new Measure("兆瓦时", Kind.ENERGY, 1_000_000),
            new Measure("千瓦时", Kind.ENERGY, 1_000),
            new Measure("瓦时", Kind.ENERGY, 1),
            new Measure(Unit.TENTH, Kind.PROPORTION, 1_000),
            new Measure(Unit.PERCENT, Kind.PROPORTION, 100),
            new Measure(Unit.PERMILLE, Kind.PROPORTION, 10),
            new Measure(Unit.PERMYRIAD, Kind.PROPORTION, 1));

    private static final Map<String, Measure> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Measure::name, measure -> measure));

    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            entry("公斤", "千克"),
            entry("kg", "千克"),
            entry("公里", "千米"),
            entry("km", "千米"),
            entry("平方公里", "平方千米"),
            entry("km²", "平方千米"),
            entry("㎡", "平方米"),
            entry("m²", "平方米"),
            entry("m³", "立方米"),
            entry("日", "天"),
            entry("个小时", "小时"),
            entry("个工作日", "工作日"),
            entry("个月", "月"),
            entry("个自然日", "自然日"),
            entry("个季度", "季度"),
            entry("个星期", "周"),
            entry("星期", "周"),
            entry("个世纪", "世纪"),
            entry("个基点", "基点"),
            entry("个百分点", "百分点"),
            entry("percent", Unit.PERCENT),
            entry("per cent", Unit.PERCENT),
            entry("percentage point", "百分点"),
            entry("percentage points", "百分点"),
            entry("second", "秒"),
            entry("seconds", "秒"),
            entry("minute", "分钟"),
            entry("minutes", "分钟"),
            entry("hour", "小时"),
            entry("hours", "小时"),
            entry("day", "天"),
            entry("days", "天"),
            entry("working day", "工作日"),
            entry("working days", "工作日"),
            entry("week", "周"),
            entry("weeks", "周"),
            entry("month", "月"),
            entry("months", "月"),
            entry("year", "年"),
            entry("years", "年"),
            entry("person", "people"),
            entry("persons", "people"),
            entry("USD", "美元"),
            entry("$", "美元"),
            entry("US$", "美元"),
            entry("HKD", "港元"),
            entry("HK$", "港元"),
            entry("港币", "港元"),
            entry("GBP", "英镑"),
            entry("£", "英镑"),
            entry("EUR", "欧元"),
            entry("€", "欧元"),
            entry("JPY", "日元"),
            entry("円", "日元"),
            entry("CNY", "元"),
            entry("RMB", "元"),
            entry("yuan", "元"),
            entry("¥", "元"));

    /** Symbols that are read within a composite unit only: alone, a t or an m3 can be a slip or a note. */
    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            entry("t", "吨"),
            entry("g", "克"),
            entry("mg", "毫克"),
            entry("μg", "微克"),
            entry("µg", "微克"),
            entry("ug", "微克"),
            entry("m", "米"),
            entry("m2", "平方米"),
            entry("m3", "立方米"),
            entry("L", "升"),
            entry("l", "升"),
            entry("h", "小时"),
            entry("s", "秒"),
            entry("kWh", "千瓦时"));

    /** Units without a size. Each is its own measure; they are listed so that a refusal can name the one it found. */
    private static final Set<String> COUNT_WORDS = Set.of(
            "个", "件", "件次", "项", "项次", "人", "人次", "名", "位", "户", "户次", "家", "家次", "次", "条", "条次", "份", "篇", "场", "场次",
            "批", "批次", "起", "处", "宗", "例", "所", "座", "辆", "辆次", "台", "台次", "套", "部", "本", "册", "期", "期次", "班次", "轮",
            "页", "字", "点", "张", "间", "支", "幅", "块", "根", "株", "头", "只", "栋", "匹", "种", "类", "级", "组", "队", "对", "笔",
            "桩", "艘", "架次", "车次", "倍", "折", "课时", "学时", "年", "月", "周", "季度", "工作日", "自然日", "百分点", "基点");

    private static final Set<String> NAMES = Stream.of(BY_NAME.keySet(), OTHER_NAMES.keySet(), COUNT_WORDS)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private static final List<String> WITH_GE = OTHER_NAMES.keySet().stream()
            .filter(name -> name.charAt(0) == '个')
            .map(name -> name.substring(1))
            .toList();

    private static final List<String> LIKE_NUMERALS = NAMES.stream()
            .filter(name -> Numerals.isMultiplier(name.charAt(0)))
            .sorted()
            .toList();

    private static final int LONGEST =
            NAMES.stream().mapToInt(String::length).max().orElse(0);

    private Measures() {}

    /** The name under which a unit with several names is known here; of 元/㎡, the names of both parts. */
    static String canonical(String name) {
        String known = OTHER_NAMES.get(name);
        if (known != null || name.isEmpty()) {
            return known != null ? known : name;
        }
        int per = Math.max(name.indexOf('/'), name.indexOf('每'));
        if (per > 0) {
            return part(name.substring(0, per)) + '/' + part(name.substring(per + 1));
        }
        String singular = EnglishWords.singular(name);
        return OTHER_NAMES.getOrDefault(singular, singular);
    }

    private static String part(String name) {
        String symbol = SYMBOLS.get(name);
        return symbol != null ? symbol : OTHER_NAMES.getOrDefault(name, name);
    }

    /** Returns whether 个 may come before the unit, as in 2个月, and so also 个多, as in 2个多月. */
    public static boolean takesGe(String text, int from) {
        for (String name : WITH_GE) {
            if (text.startsWith(name, from)) {
                return true;
            }
        }
        return false;
    }

    /** The unit of that canonical name, if its size is known. */
    static Optional<Measure> named(String canonicalName) {
        return Optional.ofNullable(BY_NAME.get(canonicalName));
    }

    /** Every unit that is known here, by all its names. */
    static Set<String> names() {
        return NAMES;
    }

    /** The units of the same kind, the greatest first. */
    public static Stream<Measure> ofSameKind(Measure measure) {
        return ALL.stream().filter(other -> other.kind() == measure.kind());
    }

    /** Returns whether a unit is here whose name begins with a multiplier, as 千克 does. */
    public static boolean beginsLikeNumeral(String text, int from) {
        return from < text.length() && Numerals.isMultiplier(text.charAt(from)) && standsAt(text, from, LIKE_NUMERALS);
    }

    private static boolean standsAt(String text, int from, List<String> names) {
        for (String name : names) {
            if (text.startsWith(name, from)) {
                return true;
            }
        }
        return false;
    }

    /** The length of the longest known unit that the text has from here on, 0 if it has none. */
    public static int lengthAt(String text, int from, int end) {
        int length = Math.min(LONGEST, end - from);
        while (length > 0 && !NAMES.contains(text.substring(from, from + length))) {
            length--;
        }
        return length;
    }
}
