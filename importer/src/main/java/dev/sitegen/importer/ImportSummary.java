package dev.sitegen.importer;

import dev.sitegen.importer.account.ImportNote;
import java.util.List;

/**
 * The counts of an import.
 *
 * @param files how many files were read
 * @param written how many files were written below the content directory
 * @param failed how many files were not imported because of an error
 * @param notes what is wrong with the import as a whole, such as a list of old addresses that names other files
 */
public record ImportSummary(int files, int written, int failed, List<ImportNote> notes) {

    /**
     * Copies the list.
     *
     * @param files how many files were read
     * @param written how many files were written below the content directory
     * @param failed how many files were not imported because of an error
     * @param notes what is wrong with the import as a whole, such as a list of old addresses that names other files
     */
    public ImportSummary {
        notes = List.copyOf(notes);
    }

    ImportSummary plus(ImportedFile file) {
        return new ImportSummary(files + 1, written + file.written().size(), failed + (file.failed() ? 1 : 0), notes);
    }

    ImportSummary with(List<ImportNote> newNotes) {
        return new ImportSummary(files, written, failed, newNotes);
    }
}
