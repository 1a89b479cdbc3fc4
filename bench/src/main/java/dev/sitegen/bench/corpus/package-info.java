/** Made-up sites of any size: the same bytes for the same {@link dev.sitegen.bench.corpus.Corpus} on every machine. */
package dev.sitegen.bench.corpus;
