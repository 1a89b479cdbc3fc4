/** Reads forms: their tables, cells and identities. */
package dev.sitegen.internal.read.config.form;
