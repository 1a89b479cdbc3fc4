package dev.sitegen.internal.plan;

import dev.sitegen.internal.base.Parts;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a list that is too long for one page.
 *
 * @param <T> its entries
 * @param number counted from 1
 * @param count how many parts there are
 * @param entries the entries of this part
 * @param total how many entries all parts have together
 */
public record ListPart<T>(int number, int count, List<T> entries, int total) {

    /** The parts of a list, each of this size but the last; an empty list is one empty part. */
    public static <T> List<ListPart<T>> of(List<T> all, int most) {
        List<List<T>> parts = Parts.of(all, most);
        List<ListPart<T>> pages = new ArrayList<>(parts.size());
        for (List<T> part : parts) {
            pages.add(new ListPart<>(pages.size() + 1, parts.size(), part, all.size()));
        }
        return pages;
    }

    /** Returns whether it is the first part, which is about the whole as well. */
    public boolean isFirst() {
        return number == 1;
    }
}
