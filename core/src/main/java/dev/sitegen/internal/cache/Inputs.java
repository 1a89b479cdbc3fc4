package dev.sitegen.internal.cache;

import dev.sitegen.build.BuildOptions;
import dev.sitegen.internal.base.Checksum;
import dev.sitegen.internal.base.Workers;
import dev.sitegen.internal.plan.Parts;
import dev.sitegen.source.ContentSource;
import dev.sitegen.source.ContentSource.Entry;
import dev.sitegen.source.ContentSource.Revision;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * All that a build reads, by checksums: two builds with one {@linkplain #name fingerprint} publish the same bytes and
 * report the same problems. The checksum of a file is computed when it is read for the first time, by any stage, so
 * that a build that parses everything reads everything once. Thread-safe.
 */
public final class Inputs {

    /** Age that a revision must have before it counts: file systems count in seconds, or in two, at the coarsest. */
    private static final Duration SETTLED = Duration.ofSeconds(2);

    /** The files that say what holds for the whole site; what is below {@code theme/} shows on every page, too. */
    private static final List<String> CONFIGURATION = List.of("site.yaml", "organizations.yaml", "indicators.yaml");

    private static final String ASSETS = "theme/assets/";

    /** Number of files that a worker reads one after the other, and of bytes that are read of them at once. */
    private static final int BATCH = 16;

    private static final int BUFFER = 1 << 16;

    private final Fingerprint program;
    private final Fingerprint configuring;
    private final Fingerprint other;
    private final ContentSource content;
    private final NavigableMap<String, Sum> sums = new TreeMap<>();
    private final AtomicBoolean changed = new AtomicBoolean();
    /** Set on the first request: checksums do not change any more when they are known. */
    private Fingerprint name;

    /** The sum of a file, once it was read. */
    private static final class Sum {

        /** Its state when it was listed; empty if it may have been saved since. */
        private final Optional<Revision> revision;

        private boolean known;
        private long value;

        Sum(Optional<Revision> revision) {
            this.revision = revision;
        }

        /** Returns whether the file is what it was when it was read before. */
        synchronized boolean isStill(long sum) {
            boolean same = !known || value == sum;
            value = known ? value : sum;
            known = true;
            return same;
        }

        synchronized OptionalLong value() {
            return known ? OptionalLong.of(value) : OptionalLong.empty();
        }
    }

    private Inputs(ContentSource content, Fingerprint program, Fingerprint configuring, Fingerprint other) {
        this.content = content;
        this.program = program;
        this.configuring = configuring;
        this.other = other;
    }

    /**
     * Lists the content.
     *
     * @param themes where themes come from
     * @param options the options that the result depends on
     */
    public static Inputs of(ContentSource content, ClassLoader themes, BuildOptions options) throws IOException {
        Inputs inputs =
                new Inputs(content, of(Program.describe(themes)), of(configuring(options)), of(others(options)));
        for (Entry entry : content.entries()) {
            inputs.add(entry);
        }
        return inputs;
    }

    private void add(Entry entry) {
        Sum sum = new Sum(entry.revision());
        if (!entry.readable()) {
            // Nobody opens it.
            sum.isStill(0);
        }
        sums.put(entry.path(), sum);
    }

    /** Takes over what the last build read of files that are the same by their revisions. */
    public Inputs takeOver(BuildRecord last) {
        FileStamps seen = last.seen();
        sums.forEach(
                (path, sum) -> sum.revision.ifPresent(r -> seen.sum(path, r).ifPresent(sum::isStill)));
        return this;
    }

    /**
     * The files read whose revisions will show whether they are unchanged.
     *
     * @param before a time before the files were listed: what was saved shortly before may be saved again unnoticed;
     *     empty if the clock of the revisions is unknown
     */
    public FileStamps seen(Optional<FileTime> before) {
        FileTime settled = before.map(time -> FileTime.from(time.toInstant().minus(SETTLED)))
                .orElse(Revision.ALWAYS);
        FileStamps.Builder seen = new FileStamps.Builder();
        sums.forEach((path, sum) -> sum.revision
                .filter(revision -> revision.since().compareTo(settled) <= 0)
                .ifPresent(revision -> sum.value().ifPresent(value -> seen.add(path, revision, value))));
        return seen.build();
    }

    /** Reads every file that nobody has read yet. */
    public Inputs readAll(Workers workers) throws IOException {
        List<String> unread = sums.entrySet().stream()
                .filter(e -> e.getValue().value().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        workers.map(
                Parts.of(unread, BATCH),
                batch -> {
                    sumAll(batch);
                    return batch;
                },
                summed -> {});
        return this;
    }

    /** Sums files through one buffer: held whole for no more than their sums, they would fill the memory again and again. */
    private void sumAll(List<String> paths) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (String path : paths) {
            try (InputStream in = content.open(path)) {
                note(path, Checksum.of(in, buffer));
            }
        }
    }

    private void note(String path, long value) {
        Sum sum = sums.get(path);
        if (sum == null || !sum.isStill(value)) {
            changed.set(true);
        }
    }

    /** The content; it is noticed if a file is not what it was when it was read first. */
    public ContentSource content() {
        return new ContentSource() {
            @Override
            public List<Entry> entries() throws IOException {
                return content.entries();
            }

            @Override
            public byte[] read(String path) throws IOException {
                byte[] bytes = content.read(path);
                note(path, Checksum.of(bytes));
                return bytes;
            }

            @Override
            public InputStream open(String path) throws IOException {
                // Who looks at the beginning only has no sum to note; it is read later if it is published.
                return new NotedStream(content.open(path), sum -> note(path, sum));
            }
        };
    }

    /** Returns whether a file was saved while the build ran, so that its fingerprint is not that of what it read. */
    public boolean changedMeanwhile() {
        return changed.get();
    }

    /** The options that replace something in the configuration. */
    private static List<String> configuring(BuildOptions options) {
        return List.of("baseUrl " + options.baseUrl(), "theme " + options.theme());
    }

    private static List<String> others(BuildOptions options) {
        // A site that is to be on the disk is published again even if nothing else has changed.
        return List.of(
                "asOf " + options.asOf(),
                "strict " + options.strict(),
                "drafts " + options.drafts(),
                "durable " + options.durable());
    }

    private static Fingerprint of(List<String> parts) {
        Fingerprint.Builder builder = new Fingerprint.Builder();
        parts.forEach(builder::add);
        return builder.build();
    }

    /**
     * The inputs after some files were written, removed or added.
     *
     * @param content the content as it is now
     * @param changed where to look: files, or directories for all below them; the empty path for everything
     * @throws IOException if content cannot be read
     */
    public Inputs after(ContentSource content, Collection<String> changed) throws IOException {
        Inputs inputs = new Inputs(content, program, configuring, other);
        if (sums.keySet().containsAll(changed) && inputs.reads(changed)) {
            sums.forEach(inputs.sums::putIfAbsent);
            return inputs;
        }
        for (Entry entry : content.entries()) {
            Sum known = sums.get(entry.path());
            if (known != null && changed.stream().noneMatch(c -> isAt(entry.path(), c))) {
                inputs.sums.put(entry.path(), known);
            } else {
                inputs.add(entry);
            }
        }
        return inputs;
    }

    /** Reads files that were there before; false if one is not there any more. */
    private boolean reads(Collection<String> files) throws IOException {
        try {
            for (String path : files) {
                sums.put(path, new Sum(Optional.empty()));
                sum(path);
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
    public Set<String> changedSince(Inputs before) throws IOException {
        Set<String> changed = new TreeSet<>();
        for (Map.Entry<String, Sum> entry : sums.entrySet()) {
            String path = entry.getKey();
            Sum was = before.sums.get(path);
            if (was != entry.getValue() && (was == null || sum(path) != before.sum(path))) {
                changed.add(path);
            }
        }
        before.sums.keySet().stream().filter(path -> !sums.containsKey(path)).forEach(changed::add);
        return changed;
    }

    /** Returns whether the content has a file. */
    public boolean contains(String path) {
        return sums.containsKey(path);
    }

    /** Returns whether a file says something that the facts of every document depend on. */
    public static boolean isConfiguration(String path) {
        return CONFIGURATION.contains(path) || path.startsWith("forms/");
    }

    /** Returns whether a file is part of the theme. */
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

    /** The fingerprint of all inputs. */
    public synchronized Fingerprint name() throws IOException {
        if (name == null) {
            Fingerprint.Builder builder =
                    new Fingerprint.Builder().add(program).add(configuring).add(other);
            for (Map.Entry<String, Sum> entry : sums.entrySet()) {
                builder.add(entry.getKey()).add(sum(entry.getKey(), entry.getValue()));
            }
            name = builder.build();
        }
        return name;
    }

    /** Fingerprint of what every file depends on, even one that nothing configures. */
    Fingerprint program() {
        return program;
    }

    /**
     * Fingerprint of what the facts and the content HTML of a document depend on besides its own files: the program and
     * the configuration.
     */
    Fingerprint configuration() throws IOException {
        Fingerprint.Builder builder = new Fingerprint.Builder().add(program).add(configuring);
        add(CONFIGURATION, builder);
        add(below("forms/"), builder);
        return builder.build();
    }

    /**
     * Fingerprint of the files that the site lays over its theme; not of its assets, which pages name and do not look
     * into.
     */
    Fingerprint theme() throws IOException {
        Fingerprint.Builder builder = new Fingerprint.Builder();
        add(below("theme/").stream().filter(path -> !path.startsWith(ASSETS)).toList(), builder);
        return builder.build();
    }

    /** Fingerprint of a file that the site lays over an asset of its theme, or adds to them. */
    long asset(String name) throws IOException {
        return sum(ASSETS + name);
    }

    /** Fingerprint of the options that are not part of the configuration, such as the day that counts as today. */
    Fingerprint options() {
        return other;
    }

    /**
     * Fingerprint of the files that are one document's own: its text and, for a report, what lies in the directory that
     * belongs to it.
     */
    Fingerprint document(String source) throws IOException {
        Fingerprint.Builder builder = new Fingerprint.Builder().add(source).add(sum(source));
        add(below(source.substring(0, source.length() - ".md".length()) + "/"), builder);
        return builder.build();
    }

    /** Fingerprint of one file, which is read if it has not been. */
    long sum(String path) throws IOException {
        Sum sum = sums.get(path);
        return sum == null ? -1 : sum(path, sum);
    }

    private long sum(String path, Sum sum) throws IOException {
        if (sum.value().isEmpty()) {
            sumAll(List.of(path));
        }
        return sum.value().orElseThrow();
    }

    /**
     * The files below a directory. Asked for every document, most of which have none: one look into the map decides.
     */
    private List<String> below(String directory) {
        List<String> paths = new ArrayList<>(0);
        for (String path : sums.tailMap(directory).keySet()) {
            if (!path.startsWith(directory)) {
                break;
            }
            paths.add(path);
        }
        return paths;
    }

    private void add(Collection<String> paths, Fingerprint.Builder builder) throws IOException {
        for (String path : paths) {
            builder.add(path).add(sum(path));
        }
    }
}
