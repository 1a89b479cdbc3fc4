/** Facts of a site: immutable, closed under every reference between them. */
@NullMarked
package dev.sitegen.model;

import org.jspecify.annotations.NullMarked;
