/** Texts on their way in and out: bundles of messages, JSON as it is written. */
package dev.sitegen.internal.base.text;
