/** Sources of content: a directory, or whatever else an embedding program has. */
package dev.sitegen.source;
