/** Data of other sites, from their addresses into directories. */
package dev.sitegen.transfer.internal.collect;
