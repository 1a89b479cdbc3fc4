package dev.sitegen.internal.reuse;

import dev.sitegen.internal.work.Workers;
import dev.sitegen.source.ContentSource;
import dev.sitegen.source.ContentSource.Entry;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * All that a build reads, by sums: two builds with one {@linkplain #name name} publish the same bytes and tell the same
 * problems. Immutable once made.
 */
public final class Inputs {

    /** The files that say what holds for the whole site; everything below {@code theme/} shows on every page, too. */
    private static final List<String> CONFIGURATION = List.of("site.yaml", "organizations.yaml", "indicators.yaml");

    private final Fingerprint program;
    private final Fingerprint configuring;
    private final Fingerprint other;
    private final NavigableMap<String, Long> sums = new TreeMap<>();

    private Inputs(Fingerprint program, Fingerprint configuring, Fingerprint other) {
        this.program = program;
        this.configuring = configuring;
        this.other = other;
    }

    /**
     * Reads every file of the content.
     *
     * @param themes where themes come from
     * @param configuring the options that take the place of something in the configuration
     * @param other all other options that the result depends on
     * @throws IOException if content cannot be read
     */
    public static Inputs of(
            ContentSource content, ClassLoader themes, List<String> configuring, List<String> other, Workers workers)
            throws IOException {
        Inputs inputs = new Inputs(of(Program.describe(themes)), of(configuring), of(other));
        record Summed(String path, long sum) {}
        List<Entry> entries = content.entries().stream()
                .sorted(Comparator.comparing(Entry::path))
                .toList();
        workers.map(
                entries,
                entry -> new Summed(entry.path(), entry.link() ? 0 : sum(content.read(entry.path()))),
                summed -> inputs.sums.put(summed.path, summed.sum));
        return inputs;
    }

    private static Fingerprint of(List<String> parts) {
        Fingerprint.Builder builder = new Fingerprint.Builder();
        parts.forEach(builder::add);
        return builder.build();
    }

    /**
     * Two sums of 32 bits that come from different polynomials: nobody is to be kept from forging their own site, and a change
     * made by accident is missed once in 2⁶⁴.
     */
    static long sum(byte[] bytes) {
        CRC32 one = new CRC32();
        CRC32C other = new CRC32C();
        one.update(bytes);
        other.update(bytes);
        return one.getValue() << 32 | other.getValue();
    }

    /** The name of it all. */
    public Fingerprint name() {
        Fingerprint.Builder builder =
                new Fingerprint.Builder().add(program).add(configuring).add(other);
        sums.forEach((path, sum) -> builder.add(path).add(sum));
        return builder.build();
    }

    /** Of what the facts and the body of a document depend on besides its own files: the program and the configuration. */
    Fingerprint configuration() {
        Fingerprint.Builder builder = new Fingerprint.Builder().add(program).add(configuring);
        CONFIGURATION.forEach(path -> builder.add(path).add(sum(path)));
        addBelow("forms/", builder);
        return builder.build();
    }

    /** Of the files that the site lays over its theme. */
    Fingerprint theme() {
        Fingerprint.Builder builder = new Fingerprint.Builder();
        addBelow("theme/", builder);
        return builder.build();
    }

    /** Of the options that are not part of the configuration, such as the day that counts as today. */
    Fingerprint options() {
        return other;
    }

    /** Of the files that are one document's own: its text and, for a report, what lies in the directory that belongs to it. */
    Fingerprint document(String source) {
        Fingerprint.Builder builder = new Fingerprint.Builder().add(source).add(sum(source));
        addBelow(source.substring(0, source.length() - ".md".length()) + "/", builder);
        return builder.build();
    }

    /** Of one file. */
    long sum(String path) {
        return sums.getOrDefault(path, -1L);
    }

    private void addBelow(String directory, Fingerprint.Builder builder) {
        sums.subMap(directory, directory + Character.MAX_VALUE)
                .forEach((path, sum) -> builder.add(path).add(sum));
    }
}
