/** Sites whose data another site adds up: their copies, compared with their manifests, and the facts in them. */
package dev.sitegen.internal.sources;
