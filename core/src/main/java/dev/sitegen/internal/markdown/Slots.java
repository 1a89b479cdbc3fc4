package dev.sitegen.internal.markdown;

import java.util.function.IntFunction;

/**
 * Places in a written body that are filled when its page is rendered, because only then it is known where a link leads. A
 * slot is a number between two control characters, which no source file can hold.
 */
public final class Slots {

    private static final char OPEN = '\u0001';
    private static final char CLOSE = '\u0002';

    private Slots() {}

    static void append(StringBuilder out, int slot) {
        out.append(OPEN).append(slot).append(CLOSE);
    }

    /**
     * Fills every slot of a body.
     *
     * @param html the body
     * @param values gives the text for a slot, ready for an attribute
     */
    public static String fill(String html, IntFunction<String> values) {
        int open = html.indexOf(OPEN);
        if (open < 0) {
            return html;
        }
        StringBuilder filled = new StringBuilder(html.length() + 256);
        int from = 0;
        while (open >= 0) {
            int close = html.indexOf(CLOSE, open);
            filled.append(html, from, open).append(values.apply(Integer.parseInt(html, open + 1, close, 10)));
            from = close + 1;
            open = html.indexOf(OPEN, from);
        }
        return filled.append(html, from, html.length()).toString();
    }
}
