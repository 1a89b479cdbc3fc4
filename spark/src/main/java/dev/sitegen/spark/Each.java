package dev.sitegen.spark;

import java.util.Collections;
import java.util.Iterator;
import java.util.function.Function;

/** Several things of each item, one item after the other; an item is asked for when all of the one before was taken. */
final class Each<T, R> implements Iterator<R> {

    private final Iterator<T> items;
    private final Function<T, Iterator<R>> of;
    private Iterator<R> now = Collections.emptyIterator();

    Each(Iterator<T> items, Function<T, Iterator<R>> of) {
        this.items = items;
        this.of = of;
    }

    @Override
    public boolean hasNext() {
        while (!now.hasNext() && items.hasNext()) {
            now = of.apply(items.next());
        }
        return now.hasNext();
    }

    @Override
    public R next() {
        hasNext();
        return now.next();
    }
}
