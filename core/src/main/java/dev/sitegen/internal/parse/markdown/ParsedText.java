package dev.sitegen.internal.parse.markdown;

import dev.sitegen.model.TextFacts;

/**
 * A report text that has been read.
 *
 * @param html its HTML, with a slot for each of the references of {@code facts}, in their order
 * @param facts what is in it
 */
public record ParsedText(ContentHtml html, TextFacts facts) {}
