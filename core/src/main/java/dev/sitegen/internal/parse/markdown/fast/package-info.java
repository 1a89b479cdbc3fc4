/**
 * The fast path beside Flexmark: the blocks and inlines that reports mostly consist of, made without its parser's delimiter and
 * link machinery. Declines what it does not know; everything else reads whole without it.
 */
package dev.sitegen.internal.parse.markdown.fast;
