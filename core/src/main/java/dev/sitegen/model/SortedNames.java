package dev.sitegen.model;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Set;

/** An unmodifiable set of names, sorted, in no more memory than the references to them take. */
final class SortedNames extends AbstractSet<String> {

    private final String[] names;

    private SortedNames(Set<String> set) {
        names = set.toArray(String[]::new);
        Arrays.sort(names);
    }

    /** The same names, sorted unless they are already. */
    static Set<String> of(Set<String> names) {
        if (names.isEmpty()) {
            return Set.of();
        }
        return names instanceof SortedNames ? names : new SortedNames(names);
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
