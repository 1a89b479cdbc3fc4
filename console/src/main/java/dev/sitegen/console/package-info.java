/**
 * Goals as both front ends run them, the Maven plugin and the command line: parameters as a user writes them, one call of the library,
 * and the lines that are printed. The front ends bring their parameters here, and take the lines.
 */
package dev.sitegen.console;
