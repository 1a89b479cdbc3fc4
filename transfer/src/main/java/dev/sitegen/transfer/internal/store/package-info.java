/** Places that files are deployed to, and what all of them have in common; files on disk. */
package dev.sitegen.transfer.internal.store;
