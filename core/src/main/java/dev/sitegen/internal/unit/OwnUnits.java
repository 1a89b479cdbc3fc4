package dev.sitegen.internal.unit;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Units that a site declares as multiples of others: 担 of 50千克, TB of 1024GB, 标准箱 of 33立方米. */
public final class OwnUnits {

    /** No unit of a site's own. */
    public static final OwnUnits NONE = new OwnUnits(Map.of());

    /**
     * A declaration.
     *
     * @param size how many of the other unit it is; positive
     * @param of the other unit, which no declaration leads back from
     */
    public record Multiple(BigDecimal size, String of) {}

    /** The declared names, longest first, so that no name is taken for the beginning of another one. */
    private final List<String> names;

    /** Sizes of the declared units and of those they are multiples of, by the unit without its scale. */
    private final Map<String, UnitSize> sizes = new HashMap<>();

    /** Makes units of declarations, in which each names a unit that is declared above it or nowhere. */
    public OwnUnits(Map<String, Multiple> declared) {
        names = declared.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        declared.forEach((name, multiple) -> {
            Unit other = Unit.of(multiple.of());
            UnitSize size = sizes.computeIfAbsent(other.base(), OwnUnits::measured);
            BigDecimal whole = size.size().multiply(multiple.size()).scaleByPowerOfTen(other.exponent());
            sizes.put(Unit.of(name).base(), new UnitSize(size.measure(), false, whole));
        });
    }

    /** The size of a unit that others are multiples of; one that counts becomes the measure of its family. */
    private static UnitSize measured(String base) {
        UnitSize size = UnitSize.of(base);
        return new UnitSize(size.measure(), false, size.size());
    }

    /** Returns whether a unit cannot be declared, as its size is known already. */
    public static boolean isKnown(String name) {
        return Unit.of(name).measure().isPresent();
    }

    /** The size of a unit, be it the site's own or any other. */
    public UnitSize size(String name) {
        if (sizes.isEmpty()) {
            return UnitSize.of(name);
        }
        Unit unit = Unit.of(name);
        UnitSize own = sizes.get(unit.base());
        return own == null
                ? UnitSize.of(name)
                : new UnitSize(own.measure(), false, own.size().scaleByPowerOfTen(unit.exponent()));
    }

    /**
     * The units besides a unit itself in which a value for it may be stated: those of the site, longest first, and those whose multiples
     * they are.
     */
    public List<String> alternatives(String name) {
        if (sizes.isEmpty()) {
            return List.of();
        }
        String measure = size(name).measure();
        Set<String> others = new HashSet<>(sizes.keySet());
        Measures.names().forEach(others::add);
        return Stream.concat(
                        names.stream(),
                        others.stream()
                                .sorted(Comparator.comparing(String::length)
                                        .reversed()
                                        .thenComparing(Comparator.naturalOrder())))
                .distinct()
                .filter(other -> !other.equals(name) && size(other).measure().equals(measure))
                .toList();
    }

    /** The same quantity in another unit of the same measure; empty if it would have no end there. */
    public Optional<BigDecimal> convert(BigDecimal value, String from, String to) {
        try {
            BigDecimal whole = value.multiply(size(from).size());
            return Optional.of(Units.plain(whole.divide(size(to).size())));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }
}
