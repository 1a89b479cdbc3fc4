package dev.sitegen.internal.author.dictionary;

import dev.sitegen.model.Indicator;

/**
 * An entry for a quantity that has none.
 *
 * @param quantity the quantity
 * @param index its place among the quantities of the report
 * @param indicator the entry
 * @param first whether the quantity is the first that it is proposed for
 * @param directed the number of characters before the quantity that give it its sign, and belong into the mark
 */
public record NewEntry(StatedQuantity quantity, int index, Indicator indicator, boolean first, int directed) {}
