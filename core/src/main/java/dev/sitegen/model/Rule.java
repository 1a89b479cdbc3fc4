package dev.sitegen.model;

import dev.sitegen.diagnostic.Severity;
import dev.sitegen.diagnostic.SourcePosition;

/**
 * A check that the dictionary declares.
 *
 * @param id what it is called in data and messages
 * @param name what it is called on pages
 * @param text the rule as written, such as {@code review.closeRate = review.closed / review.accepted}
 * @param severity how much a FAIL weighs
 * @param position where {@code text} begins
 */
public record Rule(String id, String name, String text, Severity severity, SourcePosition position) {}
