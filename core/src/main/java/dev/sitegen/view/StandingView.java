package dev.sitegen.view;

import java.util.List;

/**
 * State of the newest year: how many reports are due, published and overdue, and who is late.
 *
 * @param year the year and the day that counts as today, in a phrase
 * @param sentence the state in a sentence; empty when nothing is known of it
 * @param shares the shares of the states in all that is due
 * @param missing the reports of that year that are overdue, the longest first, as many as a page has room for
 * @param more the page of all that is overdue
 */
public record StandingView(
        String year, String sentence, List<ShareView> shares, List<CoverageView.MissingView> missing, LinkView more) {

    /** Nothing to show. */
    public static final StandingView NONE = new StandingView("", "", List.of(), List.of(), LinkView.NONE);

    /** {@return whether there is anything to show} */
    public boolean present() {
        return !sentence.isEmpty();
    }

    /**
     * A part of a bar that is 100 wide.
     *
     * @param state {@code on-time}, {@code late}, {@code missing} or {@code not-due}
     * @param label the same in words
     * @param count the number of reports
     * @param start where the part begins
     * @param width its width
     */
    public record ShareView(String state, String label, String count, String start, String width) {}
}
