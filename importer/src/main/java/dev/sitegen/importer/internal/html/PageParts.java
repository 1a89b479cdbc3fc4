package dev.sitegen.importer.internal.html;

import java.util.List;

/**
 * Parts of a page that its blocks refer to.
 *
 * @param links takes the links whose addresses are no use
 */
record PageParts(EmbeddedImages images, List<String> links, PageNotes notes) {}
