/** Documents to the Markdown of site-gen, which reads back what is written here as the same text. */
package dev.sitegen.importer.internal.markdown;
