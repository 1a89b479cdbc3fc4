package dev.sitegen.stage;

import java.io.IOException;

/** Gives what {@link SiteStages#read} made of single files, and the bytes of those that are copied. */
public interface RenderInputs {

    /**
     * The content HTML of a document.
     *
     * @param document its path below the content directory
     * @return {@link FileFacts#html}
     * @throws IOException if it cannot be had
     */
    byte[] html(String document) throws IOException;

    /**
     * The search extract of a document.
     *
     * @param document its path below the content directory
     * @return {@link FileFacts#extract}
     * @throws IOException if it cannot be had
     */
    byte[] extract(String document) throws IOException;

    /**
     * The bytes of a file of the content.
     *
     * @param path its path below the content directory
     * @return all of them
     * @throws IOException if it cannot be had
     */
    byte[] file(String path) throws IOException;
}
