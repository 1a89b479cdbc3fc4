package dev.sitegen.view;

/** A {@code <meta name content>} of the page; never with an empty content. */
public record TagView(String name, String content) {}
