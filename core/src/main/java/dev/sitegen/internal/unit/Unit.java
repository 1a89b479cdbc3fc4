package dev.sitegen.internal.unit;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A unit's name taken apart: 万元 is 元 with the exponent 4, "million USD" and "USD million" are 美元 with the exponent 6.
 * Names of one unit in other words, scripts or widths give equal units: 公斤 and 千克, 條 and 条, days and day, ％ and %.
 *
 * @param base the unit without a scale; empty for a bare number
 * @param exponent the power of ten of the scale before it
 */
public record Unit(String base, int exponent) {

    public static final String TENTH = "成";
    public static final String PERCENT = "%";
    public static final String PERMILLE = "‰";
    public static final String PERMYRIAD = "‱";

    /** Not a number's unit yet, or that of a bare number. */
    public static final Unit NONE = new Unit("", 0);

    private static final Map<String, Unit> KNOWN = Measures.names().stream()
            .collect(Collectors.toUnmodifiableMap(name -> name, name -> new Unit(Measures.canonical(name), 0)));

    /** Takes apart a name as an author wrote it. */
    public static Unit of(String name) {
        Unit known = KNOWN.get(name);
        return known != null ? known : parse(CharacterFolding.fold(name).strip());
    }

    private static Unit parse(String folded) {
        Unit known = KNOWN.get(folded);
        if (known != null) {
            return known;
        }
        Scale scale = Scale.at(folded, 0);
        Scale last = scale.exponent() == 0 ? EnglishScale.atEnd(folded) : Scale.NONE;
        if (last.exponent() > 0) {
            String base = folded.substring(0, folded.length() - last.length()).strip();
            return new Unit(Measures.canonical(base), last.exponent());
        }
        return new Unit(Measures.canonical(folded.substring(scale.length()).strip()), scale.exponent());
    }

    /** The same without its scale. */
    public Unit withoutScale() {
        return new Unit(base, 0);
    }

    public Optional<Measures.Measure> measure() {
        return Measures.named(base);
    }

    /**
     * Returns whether it says what part of a whole is meant; such a unit cannot be left out, as 0.928 and 92.8 are the
     * same.
     */
    public boolean isProportion() {
        return measure()
                .filter(measure -> measure.kind() == Measures.Kind.PROPORTION)
                .isPresent();
    }

    /** Returns whether values in this unit can be stated in the other, whatever their size. */
    public boolean measuresSameAs(Unit other) {
        return base.equals(other.base) || measure().isPresent() && kind().equals(other.kind());
    }

    private Optional<Measures.Kind> kind() {
        return measure().map(Measures.Measure::kind);
    }

    /** Number of least units of its kind in the base; 1 if no size is known. */
    long size() {
        return measure().map(Measures.Measure::size).orElse(1L);
    }
}
