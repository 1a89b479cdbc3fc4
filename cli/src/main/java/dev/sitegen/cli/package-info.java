/** The command line: options in, a goal of the library, its lines out; the goals themselves are those of the Maven plugin. */
package dev.sitegen.cli;
