package dev.sitegen.bench.corpus;

import java.util.Locale;

/**
 * Description of a corpus to make. Equal values give equal bytes.
 *
 * @param reports how many reports, at least 1: of every organization ten, one a year
 * @param seed what the figures and sentences are drawn with
 * @param variant how the reports are written
 * @param figures whether the figures in their sentences are marked
 */
public record Corpus(int reports, long seed, Variant variant, Figures figures) {

    /** Number of years that an organization reports on. */
    public static final int YEARS = 10;

    static final int FIRST_YEAR = 2014;

    public Corpus {
        if (reports < 1) {
            throw new IllegalArgumentException("reports: " + reports + " (at least 1)");
        }
    }

    /** Variant in which the reports are written. */
    public enum Variant {
        /** Text as it is pasted from a page: numbered headings, no blank lines, no markup but marked figures. */
        PLAIN,
        /** Headings, a table, lists, bold, a footnote and links to other reports. */
        MARKDOWN,
        /** Pasted text of one to two kilobytes, with three figures: for sites of very many reports. */
        SHORT
    }

    /** Choice whether figures are marked. */
    public enum Figures {
        /** Numbers are words like any other, and there is no dictionary. */
        NONE {
            @Override
            String mark(String text, String indicator) {
                return text;
            }
        },
        /** Every figure is marked in its sentence; there is a dictionary, and checks that hold. */
        INLINE {
            @Override
            String mark(String text, String indicator) {
                return "[" + text + "]{#" + indicator + "}";
            }
        };

        abstract String mark(String text, String indicator);
    }

    /** Number of organizations that publish the reports: a county, and those below it. */
    public int organizations() {
        return (reports - 1) / YEARS + 1;
    }

    /** Number of years that an organization reports on: all ten, unless it is the last one. */
    int yearsOf(int organization) {
        return Math.min(YEARS, reports - organization * YEARS);
    }

    /** Short, and good for a file name. */
    public String name() {
        return (variant + "-" + figures + "-" + reports + "-" + seed).toLowerCase(Locale.ROOT);
    }
}
