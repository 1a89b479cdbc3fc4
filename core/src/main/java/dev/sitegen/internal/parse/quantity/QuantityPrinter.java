package dev.sitegen.internal.parse.quantity;

import dev.sitegen.internal.parse.quantity.QuantityReading.Read;
import dev.sitegen.internal.unit.Measures;
import dev.sitegen.internal.unit.Numerals;
import dev.sitegen.internal.unit.Unit;
import dev.sitegen.internal.unit.Units;
import dev.sitegen.model.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes a quantity in one form: a word for its qualifier (至少, 超过, 约, 不足), the number in plain Arabic digits with the
 * decimals it was printed with, a scale if its last digit counts more than one (2.2万), and its unit: {@code 77件},
 * {@code 至少3500万元}, {@code 约2.2万条}.
 *
 * <p>Reading what is written gives the same quantity again, for every quantity that was read. So it is written in its own
 * unit if its last digit has a place there, as 1234千克 has not in whole 吨, and else in the greatest unit of the same
 * measure where it has one. The form is for machines to compare; a page shows the author's own text.
 */
public final class QuantityPrinter {

    /** The scales a number can have, by their exponents. */
    private static final List<String> SCALES =
            List.of("", "", "百", "千", "万", "十万", "百万", "千万", "亿", "十亿", "百亿", "千亿", "万亿", "十万亿", "百万亿", "千万亿");

    private QuantityPrinter() {}

    /**
     * The one form of a quantity.
     *
     * @throws IllegalArgumentException if no text states it: 1.5 with no decimals in a unit that has no smaller one
     */
    public static String print(Quantity quantity) {
        Unit own = Unit.of(quantity.unit());
        Stream<Unit> others =
                own.measure().stream().flatMap(Measures::ofSameKind).map(measure -> new Unit(measure.name(), 0));
        Stream<String> inOwn = in(own, quantity.unit(), quantity);
        return Stream.concat(
                        inOwn,
                        Stream.concat(Stream.of(own.withoutScale()), others)
                                .flatMap(unit -> in(unit, unit.base(), quantity)))
                .map(number -> word(quantity) + number)
                .filter(text -> QuantityReader.read(text, quantity.unit()).equals(new Read(quantity)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no text states it: " + quantity));
    }

    /** The number in a unit, with the scale that puts its last digit in its place, if there is one. */
    private static Stream<String> in(Unit unit, String name, Quantity quantity) {
        Unit own = Unit.of(quantity.unit());
        Optional<BigDecimal> value = Units.convert(quantity.value(), own, unit);
        return Stream.iterate(0, exponent -> exponent + 1)
                .limit(value.isPresent() ? SCALES.size() : 0)
                .filter(exponent -> exponent != 1)
                .filter(exponent ->
                        Units.step(exponent - quantity.decimals(), unit, own).compareTo(quantity.step()) == 0)
                .filter(exponent -> value.get()
                                .scaleByPowerOfTen(-exponent)
                                .stripTrailingZeros()
                                .scale()
                        <= quantity.decimals())
                .map(exponent -> value.get()
                                .scaleByPowerOfTen(-exponent)
                                .setScale(quantity.decimals())
                                .toPlainString()
                        + with(SCALES.get(exponent), name));
    }

    /** A space parts the number from a unit that begins like a numeral: 3 24小时, 3千 克; 个 from one that needs it: 3个季度. */
    private static String with(String scale, String unit) {
        if (AmbiguousWords.needsGe(unit)) {
            return scale + '个' + unit;
        }
        boolean digit = !unit.isEmpty() && Numerals.digit(unit.charAt(0)) >= 0;
        boolean runsOn = digit || !scale.isEmpty() && Measures.beginsLikeNumeral(scale + unit, 0);
        return runsOn ? scale + ' ' + unit : scale + unit;
    }

    private static String word(Quantity quantity) {
        return switch (quantity.qualifier()) {
            case EXACT -> "";
            case AT_LEAST -> "至少";
            case MORE_THAN -> "超过";
            case ABOUT -> "约";
            case LESS_THAN -> "不足";
        };
    }
}
