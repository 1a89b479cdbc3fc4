package dev.sitegen.importer;

/**
 * The counts of an import.
 *
 * @param files how many files were read
 * @param written how many files were written below the content directory
 * @param failed how many files were not imported because of an error
 */
public record ImportSummary(int files, int written, int failed) {

    ImportSummary plus(ImportedFile file) {
        return new ImportSummary(files + 1, written + file.written().size(), failed + (file.failed() ? 1 : 0));
    }
}
