package dev.sitegen.transfer;

import dev.sitegen.build.SourceCopy;
import dev.sitegen.transfer.CollectedSource.Outcome;
import dev.sitegen.transfer.internal.collect.CollectFailure;
import dev.sitegen.transfer.internal.collect.Collecting;
import dev.sitegen.transfer.internal.collect.HttpFiles;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.FileSystemException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Fetches the published data of sources from their addresses: the manifest, and those data files that a build reads and the copy does not have.
 * Each is compared with the manifest by its checksum before it takes the place of the one before. What fails leaves the copy as it was, and concerns no
 * other source.
 */
public final class SourceCollector {

    /** Enough to be quick, and no burden to one server that many counties share. */
    private static final int AT_ONCE = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Duration patience;
    private final TransferListener listener;

    private SourceCollector(Duration patience, TransferListener listener) {
        this.patience = patience;
        this.listener = listener;
    }

    /** {@return a collector that waits a minute for each file} */
    public static SourceCollector create() {
        return new SourceCollector(PATIENCE, TransferListener.none());
    }

    /**
     * {@return the same collector with another patience}
     *
     * @param longest how long it waits for a file, from the connection to its last byte
     */
    public SourceCollector withPatience(Duration longest) {
        return new SourceCollector(Objects.requireNonNull(longest, "longest must not be null"), listener);
    }

    /**
     * {@return the same collector, reporting its progress}
     *
     * @param other hears of each source that is done, by its id
     */
    public SourceCollector withListener(TransferListener other) {
        return new SourceCollector(patience, Objects.requireNonNull(other, "other must not be null"));
    }

    /**
     * Fetches the data of some sources.
     *
     * @param sources the sources, as {@code SiteGenerator.sources} has them
     * @return the result for each, in order
     * @throws InterruptedIOException if the calling thread is interrupted; what was begun is given up
     * @throws IOException if the disk cannot be written
     */
    public List<CollectedSource> collect(List<SourceCopy> sources) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, task -> {
            Thread thread = new Thread(task, "site-gen collect");
            thread.setDaemon(true);
            return thread;
        });
        try {
            HttpFiles files = new HttpFiles(patience);
            List<Future<CollectedSource>> underWay = new ArrayList<>();
            for (SourceCopy source : sources) {
                underWay.add(threads.submit(() -> collect(source, files)));
            }
            List<CollectedSource> results = new ArrayList<>();
            for (Future<CollectedSource> each : underWay) {
                CollectedSource result = await(each);
                results.add(result);
                listener.transferred(result.source().id(), results.size(), sources.size());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static CollectedSource await(Future<CollectedSource> underWay) throws IOException {
        try {
            return underWay.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static CollectedSource collect(SourceCopy source, HttpFiles files) throws IOException {
        if (source.address().isEmpty()) {
            return new CollectedSource(source, Outcome.NO_ADDRESS, 0, 0, "", List.of());
        }
        try {
            Collecting.Fetched fetched = new Collecting(source, source.address().get(), files).run();
            Outcome outcome = fetched.changed() ? Outcome.UPDATED : Outcome.UNCHANGED;
            return new CollectedSource(source, outcome, fetched.files(), fetched.bytes(), "", List.of());
        } catch (CollectFailure e) {
            return failed(source, e);
        } catch (FileSystemException e) {
            String reason = e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
            return failed(source, new CollectFailure(CollectFailure.Reason.DISK, e.getFile(), reason));
        }
    }

    private static CollectedSource failed(SourceCopy source, CollectFailure failure) {
        return new CollectedSource(
                source, Outcome.FAILED, 0, 0, failure.reason().name(), failure.details());
    }
}
