package dev.sitegen.model;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** An unmodifiable list of headings in half the memory, which makes a {@link Heading} when asked for it. */
final class PackedHeadings extends AbstractList<Heading> implements RandomAccess {

    private final byte[] levels;
    /** The words of each heading, and behind them its anchor. */
    private final String[] texts;

    private PackedHeadings(List<Heading> headings) {
        levels = new byte[headings.size()];
        texts = new String[levels.length * 2];
        for (int i = 0; i < levels.length; i++) {
            Heading heading = headings.get(i);
            levels[i] = (byte) heading.level();
            texts[i * 2] = heading.text();
            texts[i * 2 + 1] = heading.anchor();
        }
    }

    /** The same headings, packed unless they are already. */
    static List<Heading> of(List<Heading> headings) {
        if (headings.isEmpty()) {
            return List.of();
        }
        return headings instanceof PackedHeadings ? headings : new PackedHeadings(headings);
    }

    @Override
    public int size() {
        return levels.length;
    }

    @Override
    public Heading get(int index) {
        return new Heading(levels[index], texts[index * 2], texts[index * 2 + 1]);
    }
}
