/** Imports reports from files of other programs into a content directory. Start with {@link dev.sitegen.importer.Importer}. */
package dev.sitegen.importer;
