package dev.sitegen.view;

/**
 * One value of a table.
 *
 * @param text the value, formatted, with its qualifier; empty when there is none
 * @param href the sentence it is in, or empty
 * @param id its id, by which the sentence leads to it, or empty
 */
public record CellView(String text, String href, String id) {

    /** No value. */
    public static final CellView NONE = new CellView("", "", "");

    /**
     * {@return the same with an id}
     *
     * @param id an id that no other element of the page has
     */
    public CellView withId(String id) {
        return new CellView(text, href, id);
    }

    /** {@return whether there is a value} */
    public boolean present() {
        return !text.isEmpty();
    }
}
