/** Units and their sizes, and numerals in Chinese and English. */
package dev.sitegen.internal.unit;
