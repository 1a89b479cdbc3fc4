package dev.sitegen.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

/** Items of which each is made when it is asked for. */
final class Mapped<T, R> implements Iterator<R> {

    private final Iterator<T> items;
    private final Work<T, R> work;

    Mapped(Iterator<T> items, Work<T, R> work) {
        this.items = items;
        this.work = work;
    }

    /** Work on one item. */
    @FunctionalInterface
    interface Work<T, R> {
        R apply(T item) throws IOException;
    }

    @Override
    public boolean hasNext() {
        return items.hasNext();
    }

    @Override
    public R next() {
        try {
            return work.apply(items.next());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
