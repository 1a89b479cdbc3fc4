package dev.sitegen.model;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * An unmodifiable list of figures that finds the first of an indicator at once. A map beside the list would take several times
 * the memory, once for every report.
 */
final class IndexedFigures extends AbstractList<Figure> implements RandomAccess {

    private final Figure[] figures;
    /** The first figure of each indicator, at the place its hash asks for or the next free one; at least half are empty. */
    private final Figure[] slots;

    private IndexedFigures(List<Figure> list) {
        figures = List.copyOf(list).toArray(Figure[]::new);
        slots = new Figure[Integer.highestOneBit(figures.length + 1) * 4];
        for (Figure figure : figures) {
            int slot = slot(figure.indicator());
            if (slots[slot] == null) {
                slots[slot] = figure;
            }
        }
    }

    static IndexedFigures of(List<Figure> figures) {
        return figures instanceof IndexedFigures indexed ? indexed : new IndexedFigures(figures);
    }

    Optional<Figure> first(String indicator) {
        return Optional.ofNullable(slots[slot(indicator)]);
    }

    private int slot(String indicator) {
        int hash = indicator.hashCode();
        int slot = (hash ^ hash >>> 16) & slots.length - 1;
        while (slots[slot] != null && !slots[slot].indicator().equals(indicator)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    @Override
    public Figure get(int index) {
        return figures[index];
    }

    @Override
    public int size() {
        return figures.length;
    }
}
