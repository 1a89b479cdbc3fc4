package dev.sitegen.internal.reuse;

import dev.sitegen.internal.work.Workers;
import dev.sitegen.source.ContentSource;
import dev.sitegen.source.ContentSource.Entry;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

    /**
     * The inputs after some files were written, removed or added.
     *
     * @param content the content as it is now
     * @param changed where to look: files, or directories for all below them; the empty path for everything
     * @throws IOException if content cannot be read
     */
    public Inputs after(ContentSource content, Collection<String> changed) throws IOException {
        Inputs inputs = new Inputs(program, configuring, other);
        if (sums.keySet().containsAll(changed) && inputs.reads(content, changed)) {
            sums.forEach(inputs.sums::putIfAbsent);
            return inputs;
        }
        for (Entry entry : content.entries()) {
            String path = entry.path();
            boolean known = sums.containsKey(path) && changed.stream().noneMatch(c -> isAt(path, c));
            long sum = known ? sums.get(path) : entry.link() ? 0 : sum(content.read(path));
            inputs.sums.put(path, sum);
        }
        return inputs;
    }

    /** Reads files that were there before; false if one is not there any more. */
    private boolean reads(ContentSource content, Collection<String> files) throws IOException {
        try {
            for (String path : files) {
                sums.put(path, sum(content.read(path)));
            }
            return true;
        } catch (FileSystemException | FileNotFoundException e) {
            sums.clear();
            return false;
        }
    }

    private static boolean isAt(String path, String place) {
        return place.isEmpty() || path.equals(place) || path.startsWith(place + "/");
    }

    /** The files that are not as they were, those that came and those that went among them. */
    public Set<String> changedSince(Inputs before) {
        Set<String> changed = new TreeSet<>();
        sums.forEach((path, sum) -> {
            if (!sum.equals(before.sums.get(path))) {
                changed.add(path);
            }
        });
        before.sums.keySet().stream().filter(path -> !sums.containsKey(path)).forEach(changed::add);
        return changed;
    }

    /** Whether the content has a file. */
    public boolean contains(String path) {
        return sums.containsKey(path);
    }

    /** Whether a file says something that the facts of every document depend on. */
    public static boolean isConfiguration(String path) {
        return CONFIGURATION.contains(path) || path.startsWith("forms/");
    }

    /** Whether a file is part of the theme. */
    public static boolean isTheme(String path) {
        return path.startsWith("theme/");
    }

    /** The documents a file may belong to, by their files: it is one, or lies in the directory that belongs to one. */
    public static Set<String> documentsOf(String path) {
        Set<String> documents = new TreeSet<>();
        for (int end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1)) {
            documents.add(path.substring(0, end) + ".md");
        }
        documents.add(path);
        return documents;
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
