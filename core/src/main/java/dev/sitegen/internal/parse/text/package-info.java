/** Marks of Chinese text: numbered headings, numerals, blanks. */
package dev.sitegen.internal.parse.text;
