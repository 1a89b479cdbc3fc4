package dev.sitegen.internal.parse.quantity;

import dev.sitegen.internal.parse.quantity.QuantityReading.Read;
import dev.sitegen.internal.unit.CharacterFolding;
import dev.sitegen.internal.unit.OwnUnits;
import dev.sitegen.model.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads figures in units that the site declares itself; asked only for what {@link QuantityReader} refuses. */
final class OwnUnitReader {

    private OwnUnitReader() {}

    /**
     * Reads a text that names another unit than the indicator's.
     *
     * @param wanted the indicator's unit
     * @return the quantity in the indicator's unit, if the text is one in a unit that converts into it
     */
    static Optional<Quantity> read(String text, String wanted, OwnUnits units) {
        String folded = CharacterFolding.fold(text);
        for (String unit : units.alternatives(wanted)) {
            if (folded.contains(CharacterFolding.fold(unit))
                    && QuantityReader.read(text, unit) instanceof Read read
                    && units.convert(read.quantity().value(), unit, wanted).isPresent()) {
                return Optional.of(converted(read.quantity(), wanted, units));
            }
        }
        return Optional.empty();
    }

    private static Quantity converted(Quantity read, String wanted, OwnUnits units) {
        BigDecimal value = units.convert(read.value(), read.unit(), wanted).orElseThrow();
        BigDecimal step = units.convert(read.step(), read.unit(), wanted).orElse(read.step());
        return new Quantity(value, read.decimals(), read.qualifier(), wanted, step);
    }
}
