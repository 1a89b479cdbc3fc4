package dev.sitegen.importer;

import dev.sitegen.diagnostic.Severity;
import dev.sitegen.importer.account.ImportNote;
import java.util.List;
import java.util.Optional;

/**
 * The result of importing one file.
 *
 * @param source its path, as it was given
 * @param report the path of the report below the content directory; empty if it is in doubt
 * @param account everything that was taken, left out or not understood
 * @param written the files that were written, by their paths below the content directory
 */
public record ImportedFile(String source, Optional<String> report, List<ImportNote> account, List<String> written) {

    /**
     * Copies the lists.
     *
     * @param source its path, as it was given
     * @param report the path of the report below the content directory; empty if it is in doubt
     * @param account everything that was taken, left out or not understood
     * @param written the files that were written, by their paths below the content directory
     */
    public ImportedFile {
        account = List.copyOf(account);
        written = List.copyOf(written);
    }

    /** {@return whether nothing was written because of an error} */
    public boolean failed() {
        return account.stream().anyMatch(note -> note.severity() == Severity.ERROR);
    }
}
