/** Mends of what is beyond doubt in the files of the content, line by line. */
package dev.sitegen.internal.author.fix;
