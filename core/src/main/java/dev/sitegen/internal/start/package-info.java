/** Starts reports: the files that a new report is made of, with places for what has to be written. */
package dev.sitegen.internal.start;
