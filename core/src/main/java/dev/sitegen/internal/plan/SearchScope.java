package dev.sitegen.internal.plan;

import dev.sitegen.internal.base.Parts;
import dev.sitegen.model.Document;
import java.util.List;

/**
 * A part of the search index: entries that are searched together, first names, then documents in the order in which results
 * are shown. A site of any size is searched scope after scope, and no file of a scope grows with the site. Each is equal to
 * itself alone.
 *
 * <p>An entry is divided into units: what lists show of it, then parts of its text, each some sections one behind the other, and
 * of each part some groups of sentences.
 */
public final class SearchScope {

    /** Number of documents that a file describes. */
    public static final int DOCUMENTS_A_BLOCK = 32;

    /** Number of names that a file lists. */
    public static final int NAMES_A_BLOCK = 256;

    /** Enough that a shard has some kilobytes. */
    private static final int ENTRIES_A_SHARD = 4;

    /**
     * Scopes by their number of entries: up to so many entries, how many parts and how many groups of sentences each has. The fewer
     * there are, the shorter are the lists of the index, and the more often it takes words for adjacent that only are in one unit.
     */
    private record Grain(int entries, int parts, int groups) {}

    private static final List<Grain> GRAINS =
            List.of(new Grain(1_500, 31, 8), new Grain(5_000, 7, 4), new Grain(Integer.MAX_VALUE, 2, 1));

    private final int number;
    private final List<SearchName> names;
    private final List<Document> documents;
    private final int shards;
    private final Grain grain;

    /** @param number counted from 1 */
    public SearchScope(int number, List<SearchName> names, List<? extends Document> documents) {
        this.number = number;
        this.names = List.copyOf(names);
        this.documents = List.copyOf(documents);
        int count = 1;
        while (count * ENTRIES_A_SHARD < size()) {
            count *= 2;
        }
        this.shards = count;
        this.grain = GRAINS.stream()
                .filter(each -> size() <= each.entries)
                .findFirst()
                .orElseThrow();
    }

    public int number() {
        return number;
    }

    public List<SearchName> names() {
        return names;
    }

    public List<Document> documents() {
        return documents;
    }

    /** Number of names and documents. */
    public int size() {
        return names.size() + documents.size();
    }

    /** Number of files among which the keys are distributed: a power of two. */
    public int shards() {
        return shards;
    }

    /** Number of units of an entry. */
    public int units() {
        return 1 + grain.parts * grain.groups;
    }

    /** Number of parts of the text of a document. */
    public int parts() {
        return grain.parts;
    }

    /** Number of groups of sentences of a part. */
    public int groups() {
        return grain.groups;
    }

    /**
     * The part that a section belongs to, counted from 0. Sections are counted and not measured, so that a changed sentence moves
     * none.
     *
     * @param section counted from 0, which is what is before the first heading
     * @param sections how many the document has
     */
    public int part(int section, int sections) {
        int known = Math.min(section, sections - 1);
        return sections <= grain.parts ? known : known * grain.parts / sections;
    }

    /**
     * The unit of some sentences.
     *
     * @param part the part of the text
     * @param group the group of the sentences in their section
     * @param groups the number of such groups
     */
    public int unit(int part, int group, int groups) {
        return 1 + part * grain.groups + group * grain.groups / groups;
    }

    /** The documents that a file describes; counted from 0. */
    public List<Document> block(int number) {
        return part(documents, number, DOCUMENTS_A_BLOCK);
    }

    /** Number of files that describe the documents. */
    public int blocks() {
        return documents.isEmpty() ? 0 : Parts.count(documents.size(), DOCUMENTS_A_BLOCK);
    }

    /** The names that a file lists; counted from 0. */
    public List<SearchName> nameBlock(int number) {
        return part(names, number, NAMES_A_BLOCK);
    }

    /** Number of files that list the names. */
    public int nameBlocks() {
        return names.isEmpty() ? 0 : Parts.count(names.size(), NAMES_A_BLOCK);
    }

    private static <T> List<T> part(List<T> all, int number, int length) {
        int from = number * length;
        return all.subList(from, Math.min(all.size(), from + length));
    }
}
