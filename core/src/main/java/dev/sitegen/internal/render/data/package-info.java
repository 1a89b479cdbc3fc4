/** Figures as data: CSV, JSON and XLSX files, the data package, and the linked data in pages. */
package dev.sitegen.internal.render.data;
