package dev.sitegen.view;

/** A heading of the text: its level (2 to 6), its words, and {@code #} with its anchor. */
public record HeadingView(int level, String title, String href) {}
