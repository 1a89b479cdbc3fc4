/** Serves an open site to browsers: over HTTP, with its problems, and again whenever its files change. */
package dev.sitegen.internal.preview.server;
