/** Writes workbooks: sheets of texts and numbers, cell by cell. */
package dev.sitegen.internal.base.xlsx;
