/** Checks that the dictionary declares: what a rule says, read once, and what comes of it for the figures of a report. */
package dev.sitegen.internal.rule;
