/** A site that stays open: pages on request, and what a change of content changes. */
package dev.sitegen.internal.preview;
