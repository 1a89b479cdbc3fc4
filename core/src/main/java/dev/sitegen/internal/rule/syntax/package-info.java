/** The language of rules: tokens, references, expressions, and what is wrong with a rule. */
package dev.sitegen.internal.rule.syntax;
