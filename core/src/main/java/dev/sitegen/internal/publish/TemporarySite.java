package dev.sitegen.internal.publish;

import dev.sitegen.build.OutputSink;
import dev.sitegen.build.PublishedFile;
import dev.sitegen.build.SiteManifest;
import dev.sitegen.internal.base.Interruption;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A site in a directory for temporary files, from where it is handed on: whoever receives it gets a whole site or nothing, as templates
 * may fail on the last page. Goes when it is closed.
 */
public final class TemporarySite implements AutoCloseable {

    private final Path directory;

    private TemporarySite(Path directory) {
        this.directory = directory;
    }

    /** A place for a site, which is to be published there. */
    public static TemporarySite create() throws IOException {
        return new TemporarySite(Files.createTempDirectory("site-gen-"));
    }

    /** The directory to publish into. */
    public Path output() {
        return directory.resolve("site");
    }

    /**
     * Hands all files on, the manifest last.
     *
     * @throws java.io.InterruptedIOException if the calling thread is interrupted; the manifest is not handed on then
     */
    public void handTo(OutputSink sink, SiteManifest manifest) throws IOException {
        for (PublishedFile file : manifest.files()) {
            Interruption.check();
            hand(file.path().value(), sink);
        }
        Interruption.check();
        hand(SiteManifest.PATH.value(), sink);
    }

    private void hand(String path, OutputSink sink) throws IOException {
        Path file = output().resolve(path);
        try (InputStream content = Files.newInputStream(file)) {
            sink.write(path, Files.size(file), content);
        }
    }

    @Override
    public void close() throws IOException {
        Trees.delete(directory);
    }
}
