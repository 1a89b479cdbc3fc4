package dev.sitegen.importer.internal.document;

import java.util.List;
import java.util.Map;

/**
 * A document as it was read.
 *
 * @param blocks its text
 * @param footnotes the words of its footnotes by number
 * @param files the bytes of the pictures in it by name
 * @param facts what it says of itself
 */
public record SourceDocument(
        List<Block> blocks, Map<Integer, Words> footnotes, Map<String, byte[]> files, Facts facts) {

    public SourceDocument {
        blocks = List.copyOf(blocks);
        footnotes = Map.copyOf(footnotes);
        files = Map.copyOf(files);
    }

    /** A document without footnotes and files. */
    public static SourceDocument of(List<Block> blocks, Facts facts) {
        return new SourceDocument(blocks, Map.of(), Map.of(), facts);
    }

    /** The same document with other text. */
    public SourceDocument withBlocks(List<Block> newBlocks) {
        return new SourceDocument(newBlocks, footnotes, files, facts);
    }
}
