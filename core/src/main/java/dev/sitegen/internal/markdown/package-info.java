/**
 * Parses: the text of a report to HTML with slots for its links, and the facts in it: headings, figures, references. The
 * only package that knows Flexmark.
 */
package dev.sitegen.internal.markdown;
