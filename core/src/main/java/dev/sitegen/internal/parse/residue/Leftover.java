package dev.sitegen.internal.parse.residue;

/**
 * Something left over from writing.
 *
 * @param at where it begins in the visible text
 * @param words what stands there
 */
record Leftover(int at, String words) {}
