package dev.sitegen.view;

/**
 * One value of a table.
 *
 * @param text the value, formatted, with its qualifier; empty when there is none
 * @param href the sentence it is in, or empty
 */
public record CellView(String text, String href) {

    /** No value. */
    public static final CellView NONE = new CellView("", "");

    /** Returns whether there is a value. */
    public boolean present() {
        return !text.isEmpty();
    }
}
