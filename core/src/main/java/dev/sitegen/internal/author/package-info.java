/** Writes into content: a new report, and what it takes over from last year. */
package dev.sitegen.internal.author;
