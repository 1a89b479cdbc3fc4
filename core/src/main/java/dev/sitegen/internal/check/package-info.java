/** Checks: what is wrong with a site as a whole, though every file of it can be read. */
package dev.sitegen.internal.check;
