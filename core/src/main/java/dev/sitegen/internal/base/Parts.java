package dev.sitegen.internal.base;

import java.util.ArrayList;
import java.util.List;

/** Cuts what is too long for one file, one page or one thread, in order. */
public final class Parts {

    private Parts() {}

    /** Number of parts; an empty list is one empty part. */
    public static int count(int size, int most) {
        return Math.max(1, (size + most - 1) / most);
    }

    /** The parts of a list, each of this size but the last: views, not copies. */
    public static <T> List<List<T>> of(List<T> all, int most) {
        int count = count(all.size(), most);
        List<List<T>> parts = new ArrayList<>(count);
        for (int part = 0; part < count; part++) {
            parts.add(all.subList(part * most, Math.min(all.size(), (part + 1) * most)));
        }
        return parts;
    }
}
