package dev.sitegen.internal.parse.quantity;

import dev.sitegen.internal.parse.quantity.QuantityReading.Reason;
import dev.sitegen.internal.unit.Measures;
import dev.sitegen.internal.unit.Numerals;
import dev.sitegen.internal.unit.Unit;

/**
 * Reason why the text after a number is not the indicator's unit.
 *
 * @param reason what is wrong
 * @param begin where the problem begins
 * @param end where it ends
 */
record UnitProblem(Reason reason, int begin, int end) {

    /** The marks between two bounds; a dash may be doubled, as in 10——20. */
    private static final String RANGE_MARKS = "-\u2010\u2011\u2012\u2013\u2014\u2015~至到±";

    private static final String SENTENCE_MARKS = ",.;:!?、。…-—~()\"'“”‘’《》";

    private static final String LIST_MARKS = "、,;和与及或";

    /**
     * Looks for the problem in the text from {@code begin} to {@code end}, which is not empty.
     *
     * @param wanted the expected unit, that of the indicator
     */
    static UnitProblem find(String text, int begin, int end, Unit wanted) {
        int unitEnd = begin + unitLength(text, begin, end, wanted);
        int next = skip(text, unitEnd, end, " ");
        int bound = skip(text, next + (text.startsWith("to ", next) ? 2 : 0), end, RANGE_MARKS + " ");
        if (bound > next && isNumeral(text, bound, end)) {
            return new UnitProblem(Reason.RANGE, next, end);
        }
        int second = second(text, next, end);
        if (second < end) {
            boolean estimate = isEstimate(text, begin, second, end);
            return new UnitProblem(
                    estimate ? Reason.RANGE : Reason.SEVERAL_NUMBERS, estimate ? begin - 1 : second, end);
        }
        Unit found = Unit.of(text.substring(begin, unitEnd));
        if (unitEnd == begin) {
            boolean mark = SENTENCE_MARKS.indexOf(text.charAt(begin)) >= 0;
            return new UnitProblem(mark ? Reason.TRAILING_TEXT : Reason.UNIT_MISMATCH, begin, end);
        }
        return found.measuresSameAs(wanted)
                ? new UnitProblem(Reason.TRAILING_TEXT, next, end)
                : new UnitProblem(Reason.UNIT_MISMATCH, begin, unitEnd);
    }

    /** The length of the unit the text begins with: a known one or the expected one, whichever is longer. */
    private static int unitLength(String text, int begin, int end, Unit wanted) {
        int known = Measures.lengthAt(text, begin, end);
        boolean wantedStandsHere =
                text.startsWith(wanted.base(), begin) && begin + wanted.base().length() <= end;
        return wantedStandsHere ? Math.max(known, wanted.base().length()) : known;
    }

    /** Start of a second number: at any Arabic digit, but at a Chinese one only in a list, as 一 is in many words. */
    private static int second(String text, int from, int end) {
        int item = skip(text, from, end, LIST_MARKS + " ");
        if (isNumeral(text, item, end)) {
            return item;
        }
        int index = from;
        while (index < end && !Numerals.isArabic(text.charAt(index))) {
            index++;
        }
        return index;
    }

    /** Returns whether 3、4个 or 三、四个 is here: the digit before the mark and the next one higher after it. */
    private static boolean isEstimate(String text, int mark, int second, int end) {
        boolean digitsAside = mark > 0 && text.charAt(mark) == '、' && second == mark + 1;
        boolean single = !isNumeral(text, second + 1, end) && !text.startsWith("、", second + 1);
        return digitsAside
                && single
                && Numerals.isEstimate(Numerals.digit(text.charAt(mark - 1)), Numerals.digit(text.charAt(second)));
    }

    private static boolean isNumeral(String text, int index, int end) {
        return index < end && Numerals.isNumeral(text.charAt(index));
    }

    private static int skip(String text, int from, int end, String skipped) {
        int index = from;
        while (index < end && skipped.indexOf(text.charAt(index)) >= 0) {
            index++;
        }
        return index;
    }
}
