/** Leftovers of copied or unfinished text: placeholders, last year's words, other organizations. */
package dev.sitegen.internal.parse.residue;
