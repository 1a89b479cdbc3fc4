/** Figures in prose: what a sentence says of a quantity, read exactly and written back in one form. */
package dev.sitegen.internal.parse.quantity;
