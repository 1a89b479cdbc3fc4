/** The nodes that the Markdown dialect adds to CommonMark, and the visible text of nodes. */
package dev.sitegen.internal.parse.markdown.syntax;
