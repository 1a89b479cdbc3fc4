package dev.sitegen.model;

import dev.sitegen.diagnostic.SourcePosition;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An entry of the dictionary, or a cell of a form: something that reports give a figure for.
 *
 * @param id what figures refer to it by
 * @param name its name
 * @param unit the unit its values are kept and shown in, or empty
 * @param group what it is listed under, or empty
 * @param definition what is counted, or empty
 * @param precision the decimals shown; as printed when absent
 * @param better which way is good
 * @param total whether it may be added up over bodies
 * @param from the first year it is counted for, if it is not counted from the beginning
 * @param to the last year it is counted for, if it is counted no longer
 * @param breaks the years from which it is counted anew, each with how; a series is not compared across a break
 * @param notes remarks on it
 * @param explainAbove the change in percent from which a report must explain itself, if there is one
 * @param signed whether a word of direction gives its numbers their sign (下降2.4% is −2.4%), or says nothing beyond the number; absent if
 *     the dictionary does not say, so that no such word may be used
 * @param standing where it comes from, and how much pages make of it
 * @param position where indicators.yaml or the form names it
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
        OptionalInt from,
        OptionalInt to,
        SortedMap<Integer, String> breaks,
        List<String> notes,
        Optional<BigDecimal> explainAbove,
        Optional<Boolean> signed,
        Standing standing,
        SourcePosition position) {

    public Indicator {
        breaks = Collections.unmodifiableSortedMap(new TreeMap<>(breaks));
        notes = List.copyOf(notes);
    }

    /** An entry of the dictionary. */
    public Indicator(
            String id,
            String name,
            String unit,
            String group,
            String definition,
            OptionalInt precision,
            Better better,
            boolean total,
            OptionalInt from,
            OptionalInt to,
            SortedMap<Integer, String> breaks,
            List<String> notes,
            Optional<BigDecimal> explainAbove,
            Optional<Boolean> signed,
            SourcePosition position) {
        this(
                id,
                name,
                unit,
                group,
                definition,
                precision,
                better,
                total,
                from,
                to,
                breaks,
                notes,
                explainAbove,
                signed,
                Standing.ENTRY,
                position);
    }

    /** Whether it is a cell of a form. */
    public boolean isCell() {
        return standing != Standing.ENTRY;
    }

    /** Whether the tables of reports, years and bodies have it: the many cells of a form would bury all else. */
    public boolean isInTables() {
        return standing != Standing.CELL;
    }

    /** Whether a year's figures are counted otherwise than those of the year before. */
    public boolean breaksAt(int year) {
        return breaks.containsKey(year);
    }

    /** Whether figures for a year are to be expected at all. */
    public boolean isCountedIn(int year) {
        return year >= from.orElse(year) && year <= to.orElse(year);
    }

    /** Which way of an indicator is good; only words go by it. */
    public enum Better {
        HIGHER,
        LOWER,
        NONE
    }

    /** Where an indicator comes from, and how much pages make of it. */
    public enum Standing {
        /** An entry of indicators.yaml. */
        ENTRY,
        /** A cell of a form that its form counts among the most telling. */
        HEADLINE,
        /** Any other cell of a form. */
        CELL
    }

    /** Whether its values are percentages or the like, whose changes are told in points and which never add up. */
    public boolean isRate() {
        return unit.equals("%") || unit.equals("‰");
    }
}
