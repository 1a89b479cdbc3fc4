/** Reads: the tree of content files, and bytes to text with positions. */
package dev.sitegen.internal.read;
