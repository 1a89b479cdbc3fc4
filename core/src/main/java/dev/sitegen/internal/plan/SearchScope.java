package dev.sitegen.internal.plan;

import dev.sitegen.model.Document;
import java.util.List;

/**
 * A part of the search index: documents that are searched together, in the order in which results are shown. A site of any
 * size is searched scope after scope, and no file of a scope grows with the site. Each is equal to itself alone.
 */
public final class SearchScope {

    /** Number of documents that a file describes. */
    public static final int DOCUMENTS_A_BLOCK = 32;

    /** Enough that a shard has some kilobytes. */
    private static final int DOCUMENTS_A_SHARD = 8;

    private final int number;
    private final List<Document> documents;
    private final int shards;

    /** @param number counted from 1 */
    public SearchScope(int number, List<? extends Document> documents) {
        this.number = number;
        this.documents = List.copyOf(documents);
        int count = 1;
        while (count * DOCUMENTS_A_SHARD < this.documents.size()) {
            count *= 2;
        }
        this.shards = count;
    }

    public int number() {
        return number;
    }

    public List<Document> documents() {
        return documents;
    }

    /** Number of files among which the pairs of characters are distributed: a power of two. */
    public int shards() {
        return shards;
    }

    /** The documents that a file describes; counted from 0. */
    public List<Document> block(int number) {
        int from = number * DOCUMENTS_A_BLOCK;
        return documents.subList(from, Math.min(documents.size(), from + DOCUMENTS_A_BLOCK));
    }

    /** Number of files that describe the documents. */
    public int blocks() {
        return Parts.count(documents.size(), DOCUMENTS_A_BLOCK);
    }
}
