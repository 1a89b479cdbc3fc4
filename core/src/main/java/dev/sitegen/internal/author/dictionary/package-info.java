/** Entries and checks that a report suggests for the dictionary, and indicators.yaml with them in it. */
package dev.sitegen.internal.author.dictionary;
