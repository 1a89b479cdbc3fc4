/** Word and WPS files (.docx) to documents, by StAX over their parts; bounded, and without anything outside the file. */
package dev.sitegen.importer.internal.word;
