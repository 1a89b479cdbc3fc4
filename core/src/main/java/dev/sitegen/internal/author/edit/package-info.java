/** Edits of one report at a time, as a person decides on them in the browser. */
package dev.sitegen.internal.author.edit;
