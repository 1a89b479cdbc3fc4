package dev.sitegen.internal.author.mark;

import java.util.List;

/**
 * Words of a line around a quantity as a reader of the page sees them, without marks and other syntax.
 *
 * @param before the last words before it
 * @param after the first words behind it
 */
public record QuantityContext(String before, String after) {

    private static final int LONGEST = 40;

    /**
     * The words around a quantity.
     *
     * @param line the line as it is in the file
     * @param begin the offset of the quantity in the line
     * @param length the number of characters of the quantity
     */
    public static QuantityContext of(String line, int begin, int length) {
        MarkedLine marked = MarkedLine.of(line);
        List<Integer> places = marked.places();
        int at = Math.max(0, places.indexOf(begin));
        int end = Math.min(places.size(), at + length);
        return new QuantityContext(
                marked.plain().substring(Math.max(0, at - LONGEST), at),
                marked.plain().substring(end, Math.min(places.size(), end + LONGEST)));
    }
}
