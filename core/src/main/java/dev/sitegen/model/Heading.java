package dev.sitegen.model;

/**
 * A heading of a body.
 *
 * @param level its level on the page, 2 to 6
 * @param text its words, without markup
 * @param anchor its id
 */
public record Heading(int level, String text, String anchor) {}
