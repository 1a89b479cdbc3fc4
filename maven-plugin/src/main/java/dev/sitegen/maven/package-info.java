/** The Maven plugin: parameters in, one call of the library, what it found out. No formats, no HTML, no templates. */
package dev.sitegen.maven;
