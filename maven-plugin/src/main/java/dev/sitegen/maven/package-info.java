/** The Maven plugin: parameters in, a goal of the library, its lines out. No formats, no HTML, no templates. */
package dev.sitegen.maven;
