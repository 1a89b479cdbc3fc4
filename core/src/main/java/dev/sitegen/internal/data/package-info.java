/** Figures as data: CSV, JSON and XLSX files, and the linked data that stands in pages. */
package dev.sitegen.internal.data;
