package dev.sitegen.internal.console;

import dev.sitegen.build.SourceCopy;
import java.io.IOException;
import java.util.List;

/** Fetches the data of sources from their addresses. The module {@code transfer} does it, of which this library knows nothing. */
@FunctionalInterface
public interface SourceFetcher {

    /**
     * Fetches the data of sources.
     *
     * @param progress hears of sources that are done
     * @return what has become of each, in order
     * @throws IOException if the disk cannot be written
     */
    List<Fetched> fetch(List<SourceCopy> sources, Progress progress) throws IOException;

    /** Listener to a collection. */
    @FunctionalInterface
    interface Progress {

        /** Called when a source is done. */
        void fetched(int done, int total);
    }

    /** Result for a source. */
    enum Outcome {
        UPDATED,
        UNCHANGED,
        NO_ADDRESS,
        FAILED
    }

    /**
     * Result of fetching the data of a source.
     *
     * @param files how many files were fetched
     * @param bytes their size
     * @param reason why it failed: a word of the messages
     * @param details what the sentence of the reason names
     */
    record Fetched(SourceCopy source, Outcome outcome, int files, long bytes, String reason, List<String> details) {}
}
