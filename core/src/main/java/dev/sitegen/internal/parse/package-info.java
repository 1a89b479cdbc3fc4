/**
 * Parses one file at a time: front matter, text and figures to a document of the model, and what is wrong with it.
 */
package dev.sitegen.internal.parse;
