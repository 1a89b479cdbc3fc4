package dev.sitegen.view;

/**
 * A link to a page.
 *
 * @param title its words
 * @param href its address, ready for the attribute; empty when there is nothing to link to
 * @param current whether it leads to the page it is on, or to the part of the site that page belongs to
 */
public record LinkView(String title, String href, boolean current) {

    /** No link: a report without a predecessor, say. */
    public static final LinkView NONE = new LinkView("", "", false);

    /**
     * Makes a link.
     *
     * @param title its words
     * @param href its address, ready for the attribute
     * @return a link that is not to the current page
     */
    public static LinkView to(String title, String href) {
        return new LinkView(title, href, false);
    }

    /** {@return whether there is anything to show} */
    public boolean present() {
        return !title.isEmpty();
    }
}
