package dev.sitegen.internal.parse.pasted;

/** Cells of a row between bars. A bar behind a backslash or in code is part of a cell. */
final class BarCells {

    private BarCells() {}

    /**
     * The number of cells; bars at both ends are not between cells.
     *
     * @param row a row without blanks at its ends, not empty
     */
    static int count(String row, char bar) {
        int bars = 0;
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '`') {
                i = Math.max(i, endOfCode(row, i));
            } else if (c == bar) {
                bars++;
            }
        }
        int ends = (row.charAt(0) == bar ? 1 : 0) + (row.length() > 1 && row.charAt(row.length() - 1) == bar ? 1 : 0);
        return bars + 1 - ends;
    }

    /** The last character of the code that backticks begin here; before them if nothing closes it. */
    private static int endOfCode(String row, int open) {
        int length = 0;
        while (open + length < row.length() && row.charAt(open + length) == '`') {
            length++;
        }
        String ticks = "`".repeat(length);
        int close = row.indexOf(ticks, open + length);
        while (close >= 0 && row.startsWith("`", close + length)) {
            int end = close;
            while (end < row.length() && row.charAt(end) == '`') {
                end++;
            }
            close = row.indexOf(ticks, end);
        }
        return close < 0 ? open + length - 1 : close + length - 1;
    }
}
