package dev.sitegen.importer;

/** Hears of each file as soon as it is imported, so that the accounts of a large archive need not be kept. */
@FunctionalInterface
public interface ImportListener {

    /**
     * Called for each file, in order, by the thread that imports.
     *
     * @param file what became of it
     * @param done how many files are done
     * @param total how many there are
     */
    void imported(ImportedFile file, int done, int total);
}
