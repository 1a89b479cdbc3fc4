/** Texts on their way in and out: bundles of messages, strings of JSON. */
package dev.sitegen.internal.base.text;
