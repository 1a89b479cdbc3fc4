/**
 * What a build takes from the last one: fingerprints of all that is read, the facts of documents as bytes, what each file is made of.
 */
package dev.sitegen.internal.cache;
