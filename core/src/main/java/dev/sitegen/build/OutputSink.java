package dev.sitegen.build;

import java.io.IOException;
import java.io.InputStream;

/**
 * Receiver of the files of a site that goes somewhere else than into a directory: into memory, into an archive, into object storage.
 * It is called only for a site without an error, by the thread that builds, for one file after the other in the order of their paths;
 * {@code manifest.json} comes last and lists the others, so that whoever has it has the whole site. The bytes are those that a build
 * into a directory publishes.
 *
 * <pre>{@code
 * Map<String, byte[]> files = new HashMap<>();
 * generator.build(BuildOptions.defaults(), (path, size, content) -> files.put(path, content.readAllBytes()));
 * }</pre>
 */
@FunctionalInterface
public interface OutputSink {

    /**
     * Takes one file.
     *
     * @param path its address relative to the root of the site, such as {@code work/2023/office.html}; {@code /} between names, not
     *     percent-encoded
     * @param size how many bytes it has
     * @param content its bytes; closed by the caller
     * @throws IOException if the file cannot be kept; the build ends with this exception, and no further file comes
     */
    void write(String path, long size, InputStream content) throws IOException;
}
