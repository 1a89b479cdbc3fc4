package dev.sitegen.view;

/**
 * Reports of the same organization in the same column on the years before and after.
 *
 * @param previous last year's report; not present when there is none
 * @param next next year's report; not present when there is none
 */
public record NeighboursView(LinkView previous, LinkView next) {}
