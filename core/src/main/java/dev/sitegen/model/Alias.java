package dev.sitegen.model;

import dev.sitegen.diagnostic.SourcePosition;

/**
 * An old address that must go on working.
 *
 * @param path the old address as the author wrote it, without a slash at its beginning
 * @param position where it is written
 */
public record Alias(String path, SourcePosition position) {}
