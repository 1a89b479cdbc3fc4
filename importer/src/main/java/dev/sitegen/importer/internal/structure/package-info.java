/** Structure that the look of blocks shows, in any format. */
package dev.sitegen.importer.internal.structure;
