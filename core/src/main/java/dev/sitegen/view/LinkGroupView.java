package dev.sitegen.view;

import java.util.List;

/**
 * Links under a heading; {@code href} is the heading's own page, or empty.
 *
 * @param title the words of the heading
 * @param href the heading's own page, or empty
 * @param links the links, in order
 */
public record LinkGroupView(String title, String href, List<LinkView> links) {}
