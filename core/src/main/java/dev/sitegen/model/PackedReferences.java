package dev.sitegen.model;

import dev.sitegen.diagnostic.SourcePosition;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;

/** An unmodifiable list of references in half the memory, which makes a {@link Reference} when asked for it. */
final class PackedReferences extends AbstractList<Reference> implements RandomAccess {

    // The columns of the table.
    /** End of the target among those of the list; it begins where the one before ends. */
    private static final int TARGET_END = 0;

    private static final int IMAGE = 1;
    private static final int FILE = 2;
    private static final int LINE = 3;
    private static final int COLUMN = 4;
    private static final int COLUMNS = 5;

    private final int size;
    private final NumberTable table;
    /** The targets, one behind the other. */
    private final String targets;
    /** The files they are written in; most often one. */
    private final String[] files;

    private PackedReferences(List<Reference> references) {
        size = references.size();
        WordList list = new WordList();
        StringBuilder joined = new StringBuilder();
        List<long[]> rows = new ArrayList<>(size);
        for (Reference reference : references) {
            SourcePosition position = reference.position();
            joined.append(reference.target());
            long[] row = new long[COLUMNS];
            row[TARGET_END] = joined.length();
            row[IMAGE] = reference.image() ? 1 : 0;
            row[FILE] = list.number(position.path());
            row[LINE] = position.line();
            row[COLUMN] = position.column();
            rows.add(row);
        }
        table = NumberTable.of(rows, COLUMNS);
        targets = joined.toString();
        files = list.toArray();
    }

    /** The same references, packed unless they are already. */
    static List<Reference> of(List<Reference> references) {
        if (references.isEmpty()) {
            return List.of();
        }
        return references instanceof PackedReferences ? references : new PackedReferences(references);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Reference get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        int begin = index == 0 ? 0 : table.intAt(index - 1, TARGET_END);
        return new Reference(
                targets.substring(begin, table.intAt(index, TARGET_END)),
                table.at(index, IMAGE) == 1,
                new SourcePosition(
                        files[table.intAt(index, FILE)], table.intAt(index, LINE), table.intAt(index, COLUMN)));
    }
}
