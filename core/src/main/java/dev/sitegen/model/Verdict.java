package dev.sitegen.model;

import java.util.List;

/**
 * Outcome of a check of one report.
 *
 * @param rule the check
 * @param report the report it is about
 * @param outcome whether it passed, failed or could not be judged
 * @param reason why
 * @param details what the reason names: numbers, organizations, indicators
 * @param left the left side
 * @param relation {@code =}, {@code <=}, {@code >=}, {@code <} or {@code >}
 * @param right the right side
 * @param used the figures used, in the order of the rule
 */
public record Verdict(
        Rule rule,
        Report report,
        Outcome outcome,
        Reason reason,
        List<String> details,
        Side left,
        String relation,
        Side right,
        List<Observation> used) {

    /**
     * Copies the lists.
     *
     * @param rule the check
     * @param report the report it is about
     * @param outcome whether it passed, failed or could not be judged
     * @param reason why
     * @param details what the reason names: numbers, organizations, indicators
     * @param left the left side
     * @param relation {@code =}, {@code <=}, {@code >=}, {@code <} or {@code >}
     * @param right the right side
     * @param used the figures used, in the order of the rule
     */
    public Verdict {
        details = List.copyOf(details);
        used = List.copyOf(used);
    }

    /** {@return both sides with the numbers put in, such as {@code 92.8% = 77 / 83}} */
    public String arithmetic() {
        return left.text() + " " + relation + " " + right.text();
    }

    /**
     * A side of a check.
     *
     * @param text the side with the numbers put in, such as {@code 77 / 83}
     * @param value its value, or empty when it has none
     * @param stated the side with the words of the reports put in, such as {@code 77件 ÷ 83件}
     */
    public record Side(String text, String value, String stated) {}

    /** Reason for the outcome of a check; the theme has a sentence for each. */
    public enum Reason {
        /** Both sides have the same value, or the relation holds. */
        HOLDS,
        /** The right side, rounded half up to the printed decimals, is the left. Details: the unrounded value. */
        HOLDS_ROUNDED,
        /**
         * Both sides are the same number for some unrounded values of their figures. Details: the value of the right
         * side.
         */
        HOLDS_WITHIN_ROUNDING,
        /** It does not hold. Details: the value of the right side. */
        DIFFERS,
        /** It holds only when the right side is cut off instead of rounded. Details: the unrounded value. */
        TRUNCATED,
        /** A figure is qualified, and the relation may or may not hold. Details: the qualified figures. */
        QUALIFIED,
        /** A figure is missing. Details: the indicators. */
        MISSING,
        /** Organizations below give no figure. Details: the organizations. */
        MISSING_ORGANIZATIONS,
        /** There is no report of last year, or it does not state the figure. Details: the indicators. */
        NO_PREVIOUS,
        /** There is no report in the other column, or it does not state the figure. Details: the column. */
        NO_OTHER_COLUMN,
        /** One undisclosed whole number fits. Details: the number. */
        ONE_FITS,
        /** Several undisclosed whole numbers fit. Details: how many, the least, the greatest. */
        SEVERAL_FIT,
        /** No whole number fits. */
        NONE_FITS,
        /** A denominator is zero. */
        DIVISION_BY_ZERO
    }
}
