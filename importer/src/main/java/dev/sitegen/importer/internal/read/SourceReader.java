package dev.sitegen.importer.internal.read;

import dev.sitegen.importer.internal.document.Account;
import dev.sitegen.importer.internal.document.SourceDocument;

/** Reads the files of one format. */
public interface SourceReader {

    /**
     * Reads a file.
     *
     * @param account takes what is left out and what is not understood
     * @throws UnreadableSourceException if the file cannot be read at all
     */
    SourceDocument read(byte[] bytes, Account account) throws UnreadableSourceException;
}
