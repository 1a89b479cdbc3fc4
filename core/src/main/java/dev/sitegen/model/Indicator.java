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
 * @param id the id that figures refer to it by
 * @param name its name
 * @param unit the unit its values are kept and shown in, or empty
 * @param group the heading it is listed under, or empty
 * @param definition a sentence that says what is counted, or empty
 * @param notes remarks on it
 * @param numbers how its numbers are read and compared
 * @param lifetime the years it is counted for
 * @param standing its origin, and its prominence on pages
 * @param position the place in indicators.yaml or in the form
 */
public record Indicator(
        String id,
        String name,
        String unit,
        String group,
        String definition,
        List<String> notes,
        Numbers numbers,
        Lifetime lifetime,
        Standing standing,
        SourcePosition position) {

    /**
     * Copies the list.
     *
     * @param id the id that figures refer to it by
     * @param name its name
     * @param unit the unit its values are kept and shown in, or empty
     * @param group the heading it is listed under, or empty
     * @param definition a sentence that says what is counted, or empty
     * @param notes remarks on it
     * @param numbers how its numbers are read and compared
     * @param lifetime the years it is counted for
     * @param standing its origin, and its prominence on pages
     * @param position the place in indicators.yaml or in the form
     */
    public Indicator {
        notes = List.copyOf(notes);
    }

    /**
     * Reading and comparison of the numbers of an indicator.
     *
     * @param precision the decimals shown; as printed when absent
     * @param better the direction that is good
     * @param total whether it may be added up over organizations
     * @param signed whether a word of direction gives its numbers their sign (下降2.4% is −2.4%), or says nothing beyond the number;
     *     absent if the dictionary does not say, so that no such word may be used
     * @param explainAbove the change in percent from which a report must explain itself, if there is one
     */
    public record Numbers(
            OptionalInt precision,
            Better better,
            boolean total,
            Optional<Boolean> signed,
            Optional<BigDecimal> explainAbove) {

        /**
         * {@return numbers shown as printed, without a good direction, a sign or a limit of change}
         *
         * @param total whether an organization's total over its parts makes sense
         */
        public static Numbers plain(boolean total) {
            return new Numbers(OptionalInt.empty(), Better.NONE, total, Optional.empty(), Optional.empty());
        }
    }

    /**
     * The years that an indicator is counted for.
     *
     * @param from the first year, if it is not counted from the beginning
     * @param to the last year, if it is counted no longer
     * @param breaks the years from which it is counted differently, each with how; a series is not compared across a
     *     break
     */
    public record Lifetime(OptionalInt from, OptionalInt to, SortedMap<Integer, String> breaks) {

        /**
         * Copies the breaks.
         *
         * @param from the first year, if it is not counted from the beginning
         * @param to the last year, if it is counted no longer
         * @param breaks the years from which it is counted differently, each with how; a series is not compared across
         *     a break
         */
        public Lifetime {
            breaks = Collections.unmodifiableSortedMap(new TreeMap<>(breaks));
        }

        /**
         * {@return whether a year's figures are counted otherwise than those of the year before}
         *
         * @param year the year reported on
         */
        public boolean breaksAt(int year) {
            return breaks.containsKey(year);
        }

        /**
         * {@return whether figures for a year are to be expected at all}
         *
         * @param year the year reported on
         */
        public boolean includes(int year) {
            return year >= from.orElse(year) && year <= to.orElse(year);
        }
    }

    /** {@return whether it is a cell of a form} */
    public boolean isCell() {
        return standing != Standing.ENTRY;
    }

    /**
     * {@return whether the tables of reports, years and organizations have it: the many cells of a form would hide
     * everything else}
     */
    public boolean isInTables() {
        return standing != Standing.CELL;
    }

    /** Direction of change that is good; only words depend on it. */
    public enum Better {
        /** More is better. */
        HIGHER,
        /** Less is better. */
        LOWER,
        /** Neither. */
        NONE
    }

    /** Origin of an indicator, and its prominence on pages. */
    public enum Standing {
        /** An entry of indicators.yaml. */
        ENTRY,
        /** A cell of a form that its form declares a headline. */
        HEADLINE,
        /** Any other cell of a form. */
        CELL
    }

    /**
     * {@return whether its values are percentages or the like, whose changes are given in points and which are never
     * added up}
     */
    public boolean isRate() {
        return unit.equals("%") || unit.equals("‰");
    }
}
