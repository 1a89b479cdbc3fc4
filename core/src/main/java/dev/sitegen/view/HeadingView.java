package dev.sitegen.view;

/**
 * A heading of the text: its level (2 to 6), its words, and {@code #} with its anchor.
 *
 * @param level 2 to 6
 * @param title its words
 * @param href {@code #} and its anchor
 */
public record HeadingView(int level, String title, String href) {}
