package dev.sitegen.stage;

import java.io.IOException;

/** Gives the bytes of files of the content. */
@FunctionalInterface
public interface FileBytes {

    /**
     * The bytes of a file.
     *
     * @param path its path below the content directory
     * @return all of them
     * @throws IOException if it cannot be read
     */
    byte[] read(String path) throws IOException;
}
