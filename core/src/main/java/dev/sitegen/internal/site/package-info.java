/** Addresses and kinds of output, which reading and planning both need. */
package dev.sitegen.internal.site;
