package dev.sitegen.model;

import java.util.List;

/**
 * Whole numbers in rows and columns, in few bytes: each column is as wide as the largest of its numbers needs, and a
 * column of zeros takes nothing. Immutable.
 */
final class NumberTable {

    /** Row after row; each number in two's complement, its lowest byte first. */
    private final byte[] cells;
    /** Start of each column in a row, and in the last place the width of a row. */
    private final byte[] starts;

    private NumberTable(byte[] cells, byte[] starts) {
        this.cells = cells;
        this.starts = starts;
    }

    /**
     * A table.
     *
     * @param rows as many numbers in each as there are columns
     * @param columns how many columns there are, 31 at most
     */
    static NumberTable of(List<long[]> rows, int columns) {
        byte[] starts = starts(rows, columns);
        byte[] cells = new byte[Math.multiplyExact(rows.size(), starts[columns] & 0xFF)];
        int next = 0;
        for (long[] row : rows) {
            for (int column = 0; column < columns; column++) {
                int width = starts[column + 1] - starts[column] & 0xFF;
                for (int i = 0; i < width; i++) {
                    cells[next++] = (byte) (row[column] >> i * Byte.SIZE);
                }
            }
        }
        return new NumberTable(cells, starts);
    }

    /** Each column is as wide as the largest of its numbers needs, its sign included; one of zeros alone has no width. */
    private static byte[] starts(List<long[]> rows, int columns) {
        long[] digits = new long[columns];
        long[] any = new long[columns];
        for (long[] row : rows) {
            for (int column = 0; column < columns; column++) {
                long number = row[column];
                digits[column] |= number < 0 ? ~number : number;
                any[column] |= number;
            }
        }
        byte[] starts = new byte[columns + 1];
        for (int column = 0; column < columns; column++) {
            int width = (Long.SIZE - Long.numberOfLeadingZeros(digits[column])) / Byte.SIZE + 1;
            starts[column + 1] = (byte) (starts[column] + (any[column] == 0 ? 0 : width));
        }
        return starts;
    }

    /** A number; row and column are counted from 0. */
    long at(int row, int column) {
        int first = row * (starts[starts.length - 1] & 0xFF);
        int begin = first + (starts[column] & 0xFF);
        int last = first + (starts[column + 1] & 0xFF) - 1;
        if (last < begin) {
            return 0;
        }
        // The highest byte has the sign.
        long number = cells[last];
        for (int i = last - 1; i >= begin; i--) {
            number = number << Byte.SIZE | cells[i] & 0xFF;
        }
        return number;
    }

    /** The same, of a number that was an {@code int}. */
    int intAt(int row, int column) {
        return (int) at(row, column);
    }
}
