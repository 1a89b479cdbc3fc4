/** The build: every stage called in order, and the directory and the last build around it. */
package dev.sitegen.internal.pipeline;
