package dev.sitegen.internal.parse;

/**
 * Something left over from writing.
 *
 * @param at where it begins in the visible text
 * @param words what stands there
 */
record Residue(int at, String words) {}
