package dev.sitegen.view;

/**
 * Number of the checks of a site.
 *
 * @param count how many there are
 * @param failing how many of them fail; empty when none does
 * @param href the page of the checks
 */
public record CheckTotalView(String count, String failing, String href) {

    /** No checks. */
    public static final CheckTotalView NONE = new CheckTotalView("", "", "");

    /** {@return whether there are any} */
    public boolean present() {
        return !count.isEmpty();
    }
}
