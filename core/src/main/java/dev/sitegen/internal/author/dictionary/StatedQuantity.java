package dev.sitegen.internal.author.dictionary;

import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.model.Indicator;
import java.util.Optional;

/**
 * A quantity of a report, marked or not.
 *
 * @param raw the quantity as it is written
 * @param unit the unit as it is written; empty if there is none
 * @param section the number of the section that it is in, such as {@code 1-3}
 * @param position where it begins
 * @param known the entry of the dictionary that it is a figure of; empty if it wants one
 */
public record StatedQuantity(
        Words words, String raw, String unit, String section, SourcePosition position, Optional<Indicator> known) {}
