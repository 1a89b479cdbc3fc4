package dev.sitegen.model;

/**
 * A heading of a report text.
 *
 * @param level its level on the page, 2 to 6
 * @param text its words, without markup
 * @param anchor its id
 */
public record Heading(int level, String text, String anchor) {

    /**
     * Checks that the level is 2 to 6.
     *
     * @param level its level on the page, 2 to 6
     * @param text its words, without markup
     * @param anchor its id
     * @throws IllegalArgumentException if a page has no such level
     */
    public Heading {
        if (level < 2 || level > 6) {
            throw new IllegalArgumentException("level: " + level);
        }
    }
}
