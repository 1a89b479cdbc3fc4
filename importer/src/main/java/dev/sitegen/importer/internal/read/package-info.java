/** Bytes of files to documents, by their format. */
package dev.sitegen.importer.internal.read;
