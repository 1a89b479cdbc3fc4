/** What the look of blocks says of them, in any format. */
package dev.sitegen.importer.internal.structure;
