/** Text of PDF files, by PDFBox where it was added. */
package dev.sitegen.importer.internal.pdf;
