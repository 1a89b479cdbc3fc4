/** Runs independent pieces of work on every core, with results in order and a bounded number of pieces under way. */
package dev.sitegen.internal.work;
