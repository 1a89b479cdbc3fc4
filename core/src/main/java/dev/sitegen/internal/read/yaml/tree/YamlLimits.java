package dev.sitegen.internal.read.yaml.tree;

/** Limits of a YAML text, far above what any configuration or front matter needs. Both readers of YAML keep them. */
public final class YamlLimits {

    /** Most characters of a text. SnakeYAML takes quadratic time on one endless scalar, so length is tried first. */
    public static final int MAX_CHARS = 8_000_000;

    /** Most characters of a line. */
    public static final int MAX_LINE = 100_000;

    /** Most entries of a text; each takes some 300 bytes. */
    public static final int MAX_ENTRIES = 300_000;

    /** Most levels of mappings and lists in each other. */
    public static final int MAX_DEPTH = 20;

    private YamlLimits() {}
}
