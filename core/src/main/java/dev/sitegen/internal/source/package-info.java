/** Reads: bytes to text with positions, YAML to plain data with positions. The only package that knows SnakeYAML. */
package dev.sitegen.internal.source;
