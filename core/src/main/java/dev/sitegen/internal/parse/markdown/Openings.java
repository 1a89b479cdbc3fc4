package dev.sitegen.internal.parse.markdown;

import dev.sitegen.internal.read.Chars;
import java.util.Arrays;

/**
 * The places at which parentheses and braces of either width open. All that looks like a link or a mark and is none has one of them.
 *
 * @param places the offsets in the parsed text, ascending
 */
record Openings(int[] places) {

    static Openings of(Chars text) {
        int[] places = new int[64];
        int count = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '(' || c == '{' || c == '（' || c == '｛') {
                places = count < places.length ? places : Arrays.copyOf(places, 2 * count);
                places[count++] = at;
            }
        }
        return new Openings(Arrays.copyOf(places, count));
    }
}
