package dev.sitegen.model;

import dev.sitegen.diagnostic.SourcePosition;

/**
 * A part of the site that site.yaml names.
 *
 * @param target {@code columns}, {@code years}, {@code indicators}, {@code organizations}, {@code checks}, the path of a page below the
 *     content directory, the id of a column or an indicator, or an address of the web
 * @param position where site.yaml names it
 */
public record NavigationItem(String target, SourcePosition position) {}
