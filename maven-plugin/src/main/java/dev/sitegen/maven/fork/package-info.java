/**
 * A goal in a Java virtual machine of its own: the command that starts it, what both sides write, its main class. Nothing here uses
 * Maven, whose classes are not on the other side.
 */
package dev.sitegen.maven.fork;
