package dev.sitegen.model;

import dev.sitegen.diagnostic.SourcePosition;

/**
 * A part of the main navigation.
 *
 * @param target {@code columns}, {@code years}, {@code indicators}, {@code organizations}, {@code checks}, or the path of a page below the
 *     content directory
 * @param position where site.yaml names it
 */
public record NavigationItem(String target, SourcePosition position) {}
