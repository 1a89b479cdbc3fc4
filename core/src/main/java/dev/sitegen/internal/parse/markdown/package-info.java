/**
 * Parses Markdown: the text of a report to HTML with slots for its links, and its headings, figures and references.
 */
package dev.sitegen.internal.parse.markdown;
