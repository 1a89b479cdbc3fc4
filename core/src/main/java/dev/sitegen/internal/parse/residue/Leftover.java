package dev.sitegen.internal.parse.residue;

/**
 * Something left over from writing.
 *
 * @param at where it begins in the visible text
 * @param words the text found
 */
record Leftover(int at, String words) {}
