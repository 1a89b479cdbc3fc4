/** Exact numbers of rules: fractions, ranges, proportions. */
package dev.sitegen.internal.rule.number;
