/** Assembles: the facts of every file to one closed site. */
package dev.sitegen.internal.assemble;
