/** Reads YAML to plain values with positions. The only package that knows SnakeYAML. */
package dev.sitegen.internal.read.yaml;
