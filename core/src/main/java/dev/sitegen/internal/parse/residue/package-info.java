/** Leftovers of copied or unfinished text: placeholders, last year's words, other organizations; and personal data. */
package dev.sitegen.internal.parse.residue;
