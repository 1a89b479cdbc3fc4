package dev.sitegen.model;

import dev.sitegen.diagnostic.SourcePosition;

/**
 * A link or an image inside the site, as the author wrote it.
 *
 * @param target a path, relative to the file it is in or from the content directory when it begins with {@code /}, with
 *     a fragment or without
 * @param image whether it is shown rather than linked to
 * @param position where it is written
 */
public record Reference(String target, boolean image, SourcePosition position) {}
