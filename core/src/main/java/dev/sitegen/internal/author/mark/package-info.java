/** Proposals for the marks of a report: its quantities matched with the dictionary and with marked sentences of other reports. */
package dev.sitegen.internal.author.mark;
