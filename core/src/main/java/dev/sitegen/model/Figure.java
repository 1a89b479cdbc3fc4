package dev.sitegen.model;

import dev.sitegen.diagnostic.SourcePosition;

/**
 * One observation: the value a report states for an indicator.
 *
 * @param indicator the indicator's id
 * @param quantity the value, in the indicator's unit
 * @param raw the text as the author wrote it
 * @param section the anchor of the heading or point it is under, or empty
 * @param anchor its id on the report's page
 * @param stated whether a sentence states it; otherwise it is in the front matter alone
 * @param position where it is written
 */
public record Figure(
        String indicator,
        Quantity quantity,
        String raw,
        String section,
        String anchor,
        boolean stated,
        SourcePosition position) {}
