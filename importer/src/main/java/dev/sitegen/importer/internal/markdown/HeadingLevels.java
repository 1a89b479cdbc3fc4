package dev.sitegen.importer.internal.markdown;

import dev.sitegen.importer.internal.document.Block;
import dev.sitegen.importer.internal.document.Block.Heading;
import dev.sitegen.importer.internal.document.Outline;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The levels of the headings of a document, 1 for the outermost. A heading with a number has the level of the number; one without has that
 * of numbered headings with its level in the source, which may count from 1 or 2.
 */
final class HeadingLevels {

    /** Levels of numbers by levels of the source. */
    private final TreeMap<Integer, Integer> numbered = new TreeMap<>();

    private final int outermost;

    HeadingLevels(List<Block> blocks) {
        int least = Integer.MAX_VALUE;
        for (Block block : blocks) {
            if (block instanceof Heading heading && !heading.numbered()) {
                least = Math.min(least, heading.level());
                Outline.at(heading.plainText())
                        .ifPresent(number -> numbered.merge(heading.level(), number.level(), Math::min));
            }
        }
        this.outermost = least;
    }

    int of(Heading heading) {
        return Outline.at(heading.plainText()).map(Outline::level).orElseGet(() -> {
            if (heading.numbered()) {
                return heading.level();
            }
            Map.Entry<Integer, Integer> nearest = numbered.floorEntry(heading.level());
            return nearest == null
                    ? heading.level() - outermost + 1
                    : nearest.getValue() + heading.level() - nearest.getKey();
        });
    }
}
