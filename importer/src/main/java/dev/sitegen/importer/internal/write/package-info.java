/** Files of reports into a content directory; the only package that writes there. */
package dev.sitegen.importer.internal.write;
