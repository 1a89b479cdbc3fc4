/** A build in stages on many machines: the same steps as in the pipeline, with bytes between them. */
package dev.sitegen.internal.stage;
