package dev.sitegen.internal.markdown;

import dev.sitegen.model.Body;

/**
 * A body that has been read.
 *
 * @param html its HTML, with {@link Slots} for the references of {@code facts}, in their order
 * @param facts what is in it
 */
public record ParsedBody(String html, Body facts) {}
