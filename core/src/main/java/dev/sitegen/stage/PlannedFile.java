package dev.sitegen.stage;

/**
 * A file of the site that is to be rendered.
 *
 * @param path its address relative to the root of the site
 * @param material what it is made of besides the facts
 * @param of which one that is: the path of the document or of the copied file, the name of the group; empty for the facts alone
 */
public record PlannedFile(String path, Material material, String of) {

    /** Bytes that a file is made of besides the facts of the site. */
    public enum Material {
        /** The facts alone. */
        FACTS,
        /** The content HTML of one document. */
        DOCUMENT,
        /** The bytes of one file of the content. */
        COPY,
        /** The search extracts of a group of documents, which many files are made of together. */
        SEARCH
    }
}
