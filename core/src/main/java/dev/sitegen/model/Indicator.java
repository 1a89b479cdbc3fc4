package dev.sitegen.model;

import dev.sitegen.diagnostic.SourcePosition;
import java.util.OptionalInt;

/**
 * An entry of the dictionary: something that reports give a figure for.
 *
 * @param id what figures refer to it by
 * @param name its name
 * @param unit the unit its values are kept and shown in, or empty
 * @param group what it is listed under, or empty
 * @param definition what is counted, or empty
 * @param precision the decimals shown; as printed when absent
 * @param better which way is good
 * @param total whether it may be added up over bodies
 * @param position where indicators.yaml names it
 */
public record Indicator(
        String id,
        String name,
        String unit,
        String group,
        String definition,
        OptionalInt precision,
        Better better,
        boolean total,
        SourcePosition position) {

    /** Which way of an indicator is good; only words go by it. */
    public enum Better {
        HIGHER,
        LOWER,
        NONE
    }

    /** Whether its values are percentages or the like, whose changes are told in points and which never add up. */
    public boolean isRate() {
        return unit.equals("%") || unit.equals("‰");
    }
}
