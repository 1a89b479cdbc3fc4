/** A document between its format and Markdown: blocks, words, facts and files. Knows neither. */
package dev.sitegen.importer.internal.document;
