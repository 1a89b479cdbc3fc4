/** Tools that know nothing of sites: threads with results in order, the profiler, checksums, site paths of files. */
package dev.sitegen.internal.base;
