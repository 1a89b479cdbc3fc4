/** Sources of content: a directory, or whatever else an embedding program has. */
@NullMarked
package dev.sitegen.source;

import org.jspecify.annotations.NullMarked;
