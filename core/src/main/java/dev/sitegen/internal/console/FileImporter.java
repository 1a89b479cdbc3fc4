package dev.sitegen.internal.console;

import dev.sitegen.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Imports files of other programs. The module {@code importer} does it, of which this library knows nothing. */
@FunctionalInterface
public interface FileImporter {

    /**
     * Imports files into a content directory.
     *
     * @param request what is asked for
     * @param account hears what was taken, left out or not understood
     * @throws IOException if a file cannot be read or written
     */
    Counts importFiles(Request request, Account account) throws IOException;

    /**
     * The wishes of a user. A text is empty, and a file is none, where the user says nothing.
     *
     * @param content the content directory
     * @param files files and directories
     * @param report what the reports are
     * @param aliases the list of old addresses
     * @param siteMap the site map of the old site
     * @param overwrite whether reports that are there are replaced
     */
    record Request(
            Path content,
            List<Path> files,
            Report report,
            Optional<Path> aliases,
            Optional<Path> siteMap,
            boolean overwrite) {}

    /**
     * Facts of a report, for where its file leaves them in doubt.
     *
     * @param column id or name of the column
     * @param organization id or name of the organization
     * @param year the year reported on
     * @param title the title
     * @param date the day of publication
     */
    record Report(String column, String organization, String year, String title, String date) {}

    /** The account of an import, printed while it goes on. */
    interface Account {

        /** The language of the sentences. */
        Locale locale();

        /** Prints one sentence. */
        void note(Severity severity, String sentence);

        /** Called when a file is finished. */
        void progress(int done, int total);
    }

    /**
     * The counts of an import.
     *
     * @param files how many files were read
     * @param written how many files were written
     * @param failed how many files were not imported
     */
    record Counts(int files, int written, int failed) {}
}
