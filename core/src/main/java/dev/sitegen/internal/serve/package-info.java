/** Serves a site that stays open to browsers: over HTTP, with its problems, and again whenever its files change. */
package dev.sitegen.internal.serve;
