package dev.sitegen.stage;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The stages of the build of one site, on one machine: its settings, read. Thread-safe. */
public interface SiteStages extends AutoCloseable {

    /** {@return everything that another machine needs to open the same stages: the settings, the names of all files, the options} */
    byte[] settings();

    /** {@return the paths of all files of the content that have to be {@linkplain #read read}, sorted; none if the settings are broken} */
    List<String> files();

    /**
     * Reads one file: a report or a page is parsed, a file that may be published is looked through.
     *
     * @param path one of {@link #files()}
     * @param bytes gives its bytes, and for a report those of the files below the directory of its name
     * @return the same bytes for the same files
     * @throws IOException if a file cannot be read; never for what an author wrote
     */
    FileFacts read(String path, FileBytes bytes) throws IOException;

    /**
     * Makes one site of the facts of all files.
     *
     * @param facts {@link FileFacts#facts} by path; those without bytes may be left out
     * @return the site
     * @throws IOException if the calling thread is interrupted
     */
    SiteFacts assemble(Map<String, byte[]> facts) throws IOException;

    @Override
    void close();
}
