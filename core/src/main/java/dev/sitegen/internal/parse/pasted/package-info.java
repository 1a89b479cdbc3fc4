/** Text pasted from elsewhere: boilerplate of pages, run-in headings, melted tables, signatures. */
package dev.sitegen.internal.parse.pasted;
