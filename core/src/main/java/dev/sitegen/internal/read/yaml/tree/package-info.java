/** Values of a YAML text with their positions, and its limits. */
package dev.sitegen.internal.read.yaml.tree;
