/** Saved web pages to documents; jsoup. */
package dev.sitegen.importer.internal.html;
