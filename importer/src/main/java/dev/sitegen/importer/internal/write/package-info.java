/** Files of reports into a content directory; the only package that writes. */
package dev.sitegen.importer.internal.write;
