package dev.sitegen.view;

/**
 * A series in the height of a line of text.
 *
 * @param path the {@code d} of its line in a view box of 100 × 24
 * @param x where its last value lies, the same for all of them
 * @param y where its last value lies
 * @param title what it says in words; empty when there are fewer than two values, and nothing to draw
 */
public record SparklineView(String path, String x, String y, String title) {

    /** Nothing to draw. */
    public static final SparklineView NONE = new SparklineView("", "", "", "");

    /** {@return whether there is anything to draw} */
    public boolean present() {
        return !title.isEmpty();
    }
}
