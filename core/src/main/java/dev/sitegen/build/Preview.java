package dev.sitegen.build;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.Set;

/**
 * A site as it would be published, whose files are made when they are asked for, and which follows its content. Nothing is
 * written but a temporary file that goes when it is closed. Thread-safe.
 *
 * <pre>{@code
 * try (Preview preview = generator.preview(BuildOptions.defaults())) {
 *     byte[] home = preview.file("index.html").orElseThrow();
 *     preview.refresh().ifPresent(change -> change.addresses().forEach(System.out::println));
 * }
 * }</pre>
 */
public interface Preview extends AutoCloseable {

    /**
     * {@return the state of the content that was read last} Its {@link BuildResult#published} says whether the files are
     * those of this content; after an error they are those of the last content without one. Sizes are not counted.
     */
    BuildResult report();

    /**
     * Looks for what has changed of the content, and takes it in.
     *
     * @return the addresses whose files may be others now; empty if the content is as it was
     * @throws IOException if content cannot be read; all is as before then
     */
    Optional<SiteChange> refresh() throws IOException;

    /**
     * {@return the addresses of all files, relative to the root of the site; none if there has been no content without
     * an error}
     */
    Set<String> addresses();

    /**
     * The bytes of a file, as a build would publish it. Files of the content that are published as they are come from it as
     * it is now, even after an error.
     *
     * @param address such as {@code index.html}
     * @return empty if there is no such file, or its template fails; the report says so from then on
     * @throws IOException if what it is made of cannot be read
     */
    Optional<byte[]> file(String address) throws IOException;

    /**
     * Writes a file as {@link #file} would give it, without holding it whole: for attachments of any size.
     *
     * @param address relative to the root of the site, such as {@code index.html}
     * @param out receives the bytes; it is not closed
     * @return whether there is such a file and its template does not fail; otherwise nothing is written
     * @throws IOException if what it is made of cannot be read, or the stream be written
     */
    boolean write(String address, OutputStream out) throws IOException;

    @Override
    void close() throws IOException;
}
