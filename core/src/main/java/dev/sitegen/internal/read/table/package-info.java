/** Tables that reports bring for their form: CSV and XLSX files to cells, and what is wrong with them. */
package dev.sitegen.internal.read.table;
