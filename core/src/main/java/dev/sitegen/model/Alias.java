package dev.sitegen.model;

import dev.sitegen.diagnostic.SourcePosition;

/** An old address that must go on working. */
public record Alias(String path, SourcePosition position) {}
