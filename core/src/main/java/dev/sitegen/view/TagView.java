package dev.sitegen.view;

/**
 * A {@code <meta name content>} of the page; never with an empty content.
 *
 * @param name the name of the tag
 * @param content its content, never empty
 */
public record TagView(String name, String content) {}
