/** The library: from a content directory, or any other source, to a published site and the list of its problems. */
@NullMarked
package dev.sitegen;

import org.jspecify.annotations.NullMarked;
