package dev.sitegen.internal.parse.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The footnotes of a text, numbered in the order in which they are first referred to. */
final class Footnotes {

    private final List<FootnoteBlock> numbered = new ArrayList<>();
    private final Map<FootnoteBlock, Integer> numbers = new HashMap<>();
    private final Map<FootnoteBlock, Integer> references = new HashMap<>();

    /**
     * Refers to a footnote once more.
     *
     * @return the reference's id without its prefix: {@code 3}, and {@code 3-2} when the third note is referred to again
     */
    String refer(FootnoteBlock block) {
        if (!references.containsKey(block)) {
            numbered.add(block);
            numbers.put(block, numbered.size());
        }
        int count = references.merge(block, 1, Integer::sum);
        return number(block) + (count == 1 ? "" : "-" + count);
    }

    int number(FootnoteBlock block) {
        return numbers.getOrDefault(block, 0);
    }

    /** The notes in order; grows while they are written, since a note may refer to another. */
    List<FootnoteBlock> inOrder() {
        return numbered;
    }

    boolean isUsed(FootnoteBlock block) {
        return references.containsKey(block);
    }
}
