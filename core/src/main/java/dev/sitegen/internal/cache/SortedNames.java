package dev.sitegen.internal.cache;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** An unmodifiable set of names, sorted, in no more memory than the references to them take. */
final class SortedNames extends AbstractSet<String> {

    private final String[] names;

    private SortedNames(String[] names) {
        this.names = names;
    }

    /** A set of names that are sorted and different. */
    static Set<String> of(List<String> sorted) {
        return sorted.isEmpty() ? Set.of() : new SortedNames(sorted.toArray(String[]::new));
    }

    @Override
    public boolean contains(Object name) {
        return name instanceof String text && Arrays.binarySearch(names, text) >= 0;
    }

    @Override
    public int size() {
        return names.length;
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.asList(names).iterator();
    }
}
