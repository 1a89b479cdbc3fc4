/** Bytes of pictures, as far as something has to be taken out of them. */
package dev.sitegen.importer.internal.image;
