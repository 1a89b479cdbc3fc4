package dev.sitegen.internal.cache;

import dev.sitegen.build.Checksum;
import dev.sitegen.internal.base.Parts;
import dev.sitegen.internal.base.Workers;
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
 * Checksums of the files of the content. That of a file is computed when it is read for the first time, by any stage, so that a build
 * that parses everything reads everything once. Thread-safe.
 */
final class ContentSums {

    /** Age that a revision must have before it counts: file systems count in seconds, or in two, at the coarsest. */
    private static final Duration SETTLED = Duration.ofSeconds(2);

    /** Number of files that a worker reads one after the other, and of bytes that are read of them at once. */
    private static final int BATCH = 16;

    private static final int BUFFER = 1 << 16;

    private final ContentSource content;
    private final NavigableMap<String, Sum> sums = new TreeMap<>();
    private final AtomicBoolean changed = new AtomicBoolean();

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

    private ContentSums(ContentSource content) {
        this.content = content;
    }

    /** Lists the files of a content. */
    static ContentSums of(ContentSource content) throws IOException {
        ContentSums sums = new ContentSums(content);
        for (Entry entry : content.entries()) {
            sums.add(entry);
        }
        return sums;
    }

    private void add(Entry entry) {
        Sum sum = new Sum(entry.revision());
        if (!entry.readable()) {
            // Nobody opens it.
            sum.isStill(0);
        }
        sums.put(entry.path(), sum);
    }

    /** Takes over what was read before of files that are the same by their revisions. */
    void takeOver(FileStamps seen) {
        sums.forEach(
                (path, sum) -> sum.revision.ifPresent(r -> seen.sum(path, r).ifPresent(sum::isStill)));
    }

    /**
     * The files read whose revisions will show whether they are unchanged.
     *
     * @param before a time before the files were listed: what was saved shortly before may be saved again unnoticed;
     *     empty if the clock of the revisions is unknown
     */
    FileStamps seen(Optional<FileTime> before) {
        FileTime settled = before.map(time -> FileTime.from(time.toInstant().minus(SETTLED)))
                .orElse(Revision.ALWAYS);
        FileStamps.Builder seen = new FileStamps.Builder();
        sums.forEach((path, sum) -> sum.revision
                .filter(revision -> revision.since().compareTo(settled) <= 0)
                .ifPresent(revision -> sum.value().ifPresent(value -> seen.add(path, revision, value))));
        return seen.build();
    }

    /** Reads every file that nobody has read yet. */
    void readAll(Workers workers) throws IOException {
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
    }

    /** Sums files through one buffer: held whole for no more than their sums, they would fill the memory again and again. */
    private void sumAll(List<String> paths) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (String path : paths) {
            try (InputStream in = content.open(path)) {
                note(path, Checksum.of(in, buffer).low());
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
    ContentSource content() {
        return new ContentSource() {
            @Override
            public List<Entry> entries() throws IOException {
                return content.entries();
            }

            @Override
            public byte[] read(String path) throws IOException {
                byte[] bytes = content.read(path);
                note(path, Checksum.of(bytes).low());
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
    boolean changedMeanwhile() {
        return changed.get();
    }

    /**
     * The sums after some files were written, removed or added.
     *
     * @param content the content as it is now
     * @param changed where to look: files, or directories for all below them; the empty path for everything
     * @throws IOException if content cannot be read
     */
    ContentSums after(ContentSource content, Collection<String> changed) throws IOException {
        ContentSums next = new ContentSums(content);
        if (sums.keySet().containsAll(changed) && next.reads(changed)) {
            sums.forEach(next.sums::putIfAbsent);
            return next;
        }
        for (Entry entry : content.entries()) {
            Sum known = sums.get(entry.path());
            if (known != null && changed.stream().noneMatch(c -> isAt(entry.path(), c))) {
                next.sums.put(entry.path(), known);
            } else {
                next.add(entry);
            }
        }
        return next;
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
    Set<String> changedSince(ContentSums before) throws IOException {
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
    boolean contains(String path) {
        return sums.containsKey(path);
    }

    /** Adds every file with its checksum, in order. */
    void addTo(Fingerprint.Builder builder) throws IOException {
        for (Map.Entry<String, Sum> entry : sums.entrySet()) {
            builder.add(entry.getKey()).add(sum(entry.getKey(), entry.getValue()));
        }
    }

    /** Checksum of one file, which is read if it has not been. */
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
    List<String> below(String directory) {
        List<String> paths = new ArrayList<>(0);
        for (String path : sums.tailMap(directory).keySet()) {
            if (!path.startsWith(directory)) {
                break;
            }
            paths.add(path);
        }
        return paths;
    }
}
