/**
 * Facts of a site: immutable, closed under every reference between them.
 *
 * <p>Programs only read them, and get them by loading content: a version may add components to the records, so that their
 * constructors are no promise.
 */
@NullMarked
package dev.sitegen.model;

import org.jspecify.annotations.NullMarked;
