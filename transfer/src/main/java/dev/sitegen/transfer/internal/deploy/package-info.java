/** A deployment from its source to its last check: what is to be sent, in which order, and what is known of the target. */
package dev.sitegen.transfer.internal.deploy;
