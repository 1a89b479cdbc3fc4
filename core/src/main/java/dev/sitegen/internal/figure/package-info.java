/** Figures in prose: what a Chinese sentence says of a quantity, read exactly and written back in one form. */
package dev.sitegen.internal.figure;
