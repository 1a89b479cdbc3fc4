package dev.sitegen.internal.source;

/** Limits of a YAML text, far above what any configuration or front matter needs. Both readers of YAML keep them. */
final class YamlLimits {

    /** Most characters of a text. SnakeYAML takes quadratic time on one endless scalar, so length is tried first. */
    static final int MAX_CHARS = 8_000_000;

    /** Most characters of a line. */
    static final int MAX_LINE = 100_000;

    /** Most entries of a text; each takes some 300 bytes. */
    static final int MAX_ENTRIES = 300_000;

    /** Most levels of mappings and lists in each other. */
    static final int MAX_DEPTH = 20;

    private YamlLimits() {}
}
