package dev.sitegen.internal.cache;

import java.util.List;

/**
 * Whole numbers in rows and columns, in few bytes: each column is as wide as the largest of its numbers needs, and a
 * column of zeros takes nothing. A table is a part of some bytes and is read where it is: first the start of each column in
 * a row with the width of a row behind them, a byte each, then row after row.
 */
final class NumberTable {

    private NumberTable() {}

    /**
     * Writes a table.
     *
     * @param rows as many numbers in each as there are columns
     * @param columns how many columns there are, 31 at most
     */
    static void write(List<long[]> rows, int columns, FactWriter out) {
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
        out.raw(starts).raw(cells);
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

    /** Number of bytes of the table that begins at a place. */
    static int length(byte[] bytes, int table, int columns, int rows) {
        return columns + 1 + rows * (bytes[table + columns] & 0xFF);
    }

    /** A number of the table that begins at a place; row and column are counted from 0. Its lowest byte comes first. */
    static long at(byte[] bytes, int table, int columns, int row, int column) {
        int first = table + columns + 1 + row * (bytes[table + columns] & 0xFF);
        int begin = first + (bytes[table + column] & 0xFF);
        int last = first + (bytes[table + column + 1] & 0xFF) - 1;
        if (last < begin) {
            return 0;
        }
        // The highest byte has the sign.
        long number = bytes[last];
        for (int i = last - 1; i >= begin; i--) {
            number = number << Byte.SIZE | bytes[i] & 0xFF;
        }
        return number;
    }

    /** Reads a row of the table that begins at a place: as many numbers as there is room for, from the first column on. */
    static void read(byte[] bytes, int table, int columns, int row, long[] numbers) {
        int first = table + columns + 1 + row * (bytes[table + columns] & 0xFF);
        int begin = first;
        for (int column = 0; column < numbers.length; column++) {
            int end = first + (bytes[table + column + 1] & 0xFF);
            long number = 0;
            if (end > begin) {
                // The highest byte has the sign.
                number = bytes[end - 1];
                for (int i = end - 2; i >= begin; i--) {
                    number = number << Byte.SIZE | bytes[i] & 0xFF;
                }
            }
            numbers[column] = number;
            begin = end;
        }
    }

    /**
     * The first row, from one on, that has a number in a column.
     *
     * @param number 0 or more
     * @return the number of rows if none has it
     */
    static int find(byte[] bytes, int table, int columns, int column, int number, int from, int rows) {
        int width = bytes[table + columns] & 0xFF;
        int begin = table + columns + 1 + (bytes[table + column] & 0xFF);
        int bytesWide = (bytes[table + column + 1] & 0xFF) - (bytes[table + column] & 0xFF);
        if (bytesWide != 1 || number > Byte.MAX_VALUE) {
            int row = from;
            while (row < rows && at(bytes, table, columns, row, column) != number) {
                row++;
            }
            return row;
        }
        for (int row = from, cell = begin + from * width; row < rows; row++, cell += width) {
            if (bytes[cell] == number) {
                return row;
            }
        }
        return rows;
    }
}
