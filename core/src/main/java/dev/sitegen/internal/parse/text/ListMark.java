package dev.sitegen.internal.parse.text;

/** Marks that begin an item of a list, as CommonMark has them: {@code -}, {@code +} and {@code *}, or a number with a point or bracket. */
public final class ListMark {

    /** Digits of a number at most. */
    private static final int MAX_DIGITS = 9;

    private ListMark() {}

    /** The offset behind the mark that begins at a place; the place itself if none does. A blank or the line's end is behind it. */
    public static int end(String text, int from) {
        int end = endOfMark(text, from);
        return end == text.length() || " \t\n".indexOf(text.charAt(end)) >= 0 ? end : from;
    }

    private static int endOfMark(String text, int from) {
        if ("-+*".indexOf(text.charAt(from)) >= 0) {
            return from + 1;
        }
        int end = from;
        while (end < text.length() && end - from <= MAX_DIGITS && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        boolean number = end > from && end - from <= MAX_DIGITS;
        return number && end < text.length() && ".)".indexOf(text.charAt(end)) >= 0 ? end + 1 : from;
    }
}
