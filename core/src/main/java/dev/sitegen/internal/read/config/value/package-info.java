/** Values of YAML to Java values: texts, numbers, dates, names, with a problem for every other value. */
package dev.sitegen.internal.read.config.value;
