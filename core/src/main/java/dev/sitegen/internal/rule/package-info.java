/** Checks that the dictionary and forms declare: a rule read once, and its verdict for the figures of a report. */
package dev.sitegen.internal.rule;
