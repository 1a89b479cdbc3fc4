package dev.sitegen.internal.figure;

import dev.sitegen.model.Quantity;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes a quantity in one form: a word for its qualifier (至少, 超过, 约, 不足), the number in plain Arabic digits with the
 * decimals it was printed with, and its unit: {@code 77件}, {@code 至少35000000元}, {@code 约22000.0条}.
 *
 * <p>Reading what is written gives the same quantity again, for every quantity that was read. Where the value has more
 * decimals than were printed, as 1234千克 has in 吨, it is written in the greatest smaller unit of the same measure
 * where it has not. The form is for machines to compare; a page shows the author's own text.
 */
public final class QuantityPrinter {

    private QuantityPrinter() {}

    /**
     * The one form of a quantity.
     *
     * @throws IllegalArgumentException if no text states it: 1.5 with no decimals in a unit that has no smaller one
     */
    public static String print(Quantity quantity) {
        Unit unit = Unit.of(quantity.unit());
        Stream<Unit> smaller =
                unit.measure().stream().flatMap(Measures::smallerThan).map(measure -> new Unit(measure.name(), 0));
        Optional<String> inOwnUnit = number(quantity, unit, unit).map(number -> with(number, quantity.unit()));
        return inOwnUnit
                .or(() -> Stream.concat(Stream.of(unit.withoutScale()), smaller)
                        .flatMap(other ->
                                number(quantity, unit, other).map(number -> with(number, other.base())).stream())
                        .findFirst())
                .map(text -> word(quantity) + text)
                .orElseThrow(() -> new IllegalArgumentException("more decimals than printed: " + quantity));
    }

    private static Optional<String> number(Quantity quantity, Unit from, Unit to) {
        return Units.convert(quantity.value(), from, to)
                .filter(value -> value.scale() <= quantity.decimals())
                .map(value -> value.setScale(quantity.decimals()))
                .map(BigDecimal::toPlainString);
    }

    /** A space keeps the number apart from a unit that begins like one: 3 24小时. */
    private static String with(String number, String unit) {
        boolean runsOn = !unit.isEmpty() && Numerals.digit(unit.charAt(0)) >= 0;
        return runsOn ? number + ' ' + unit : number + unit;
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
