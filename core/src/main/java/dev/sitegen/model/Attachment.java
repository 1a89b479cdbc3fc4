package dev.sitegen.model;

import dev.sitegen.diagnostic.SourcePosition;

/**
 * A file attached to a report.
 *
 * @param title what it is called
 * @param target its path as the author wrote it
 * @param position where the front matter names it
 */
public record Attachment(String title, String target, SourcePosition position) {}
