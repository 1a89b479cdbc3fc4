package dev.sitegen.internal.read.config;

import dev.sitegen.diagnostic.SourcePosition;
import java.net.URI;
import java.util.Optional;

/**
 * A source as site.yaml names it: another site, whose data this one adds up.
 *
 * @param path the directory with the copy of its data, relative to the content directory
 * @param address its address on the web, ending in {@code /}
 * @param position the entry in site.yaml
 */
public record SourceEntry(String id, String name, String path, Optional<URI> address, SourcePosition position) {}
