/**
 * State that a build takes from the last one: fingerprints of all that is read, the facts of documents as bytes, the
 * fingerprint of each file.
 */
package dev.sitegen.internal.cache;
