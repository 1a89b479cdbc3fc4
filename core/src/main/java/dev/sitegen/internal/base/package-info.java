/** Tools that know nothing of sites: threads with results in order, the profiler, checksums, site paths of files, bundles of texts. */
package dev.sitegen.internal.base;
