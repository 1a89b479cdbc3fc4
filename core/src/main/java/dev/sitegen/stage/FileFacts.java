package dev.sitegen.stage;

/**
 * Result of reading a file of the content, as bytes.
 *
 * @param facts what the site is made of; no bytes for a file of which nothing is to be known
 * @param html what the page of a document is made of besides; no bytes for a file that is no document
 * @param extract what the search index is made of; no bytes for a file that is no document, and in a site without a search
 */
public record FileFacts(byte[] facts, byte[] html, byte[] extract) {

    /** Returns the number of bytes of each. */
    @Override
    public String toString() {
        return "FileFacts[" + facts.length + ", " + html.length + ", " + extract.length + "]";
    }
}
