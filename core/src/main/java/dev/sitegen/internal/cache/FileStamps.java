package dev.sitegen.internal.cache;

import dev.sitegen.build.Checksum;
import dev.sitegen.source.ContentSource.Revision;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Sums of files that were read once, by path and revision. Large sites have hundreds of thousands, most of which every build
 * asks for: two rows of numbers are read at once, and are no work for the collector.
 */
public final class FileStamps {

    /** Hashes of paths and revisions, ascending. */
    private final long[] states;

    private final long[] sums;

    private FileStamps(long[] states, long[] sums) {
        this.states = states;
        this.sums = sums;
    }

    /** Collects what was read. */
    static final class Builder {

        private final SortedMap<Long, Long> sums = new TreeMap<>();

        void add(String path, Revision revision, long sum) {
            sums.put(state(path, revision), sum);
        }

        FileStamps build() {
            return new FileStamps(numbers(sums.keySet()), numbers(sums.values()));
        }

        private static long[] numbers(Collection<Long> numbers) {
            return numbers.stream().mapToLong(Long::longValue).toArray();
        }
    }

    /** The sum of a file that was read in a certain state. */
    OptionalLong sum(String path, Revision revision) {
        int index = Arrays.binarySearch(states, state(path, revision));
        return index < 0 ? OptionalLong.empty() : OptionalLong.of(sums[index]);
    }

    private static long state(String path, Revision revision) {
        byte[] name = path.getBytes(StandardCharsets.UTF_8);
        byte[] state = ByteBuffer.allocate(2 * Long.BYTES + name.length)
                .putLong(revision.id())
                .putLong(revision.since().to(TimeUnit.NANOSECONDS))
                .put(name)
                .array();
        return Checksum.of(state).low();
    }

    void write(FactWriter out) {
        out.numbers(states).numbers(sums);
    }

    static FileStamps read(FactReader in) {
        return new FileStamps(in.numbers(), in.numbers());
    }
}
