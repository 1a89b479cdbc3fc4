package dev.sitegen.internal.read;

/**
 * Gives lines of a file that is not decoded as a whole. Lines that are asked for in ascending order take one pass over the file,
 * and a line that is asked for again is the same string: a thousand problems of one long line hold it once.
 */
final class LineCursor {

    private final byte[] bytes;

    /** The line the cursor is at, where it begins and ends, and its text once somebody asked for it. */
    private int number = 1;

    private int start;
    private int end;
    private String text;

    LineCursor(byte[] bytes) {
        this.bytes = bytes;
        this.end = endFrom(0);
    }

    /** Returns a line, counted from 1; an empty text when the file is shorter. */
    String line(int wanted) {
        if (wanted < number) {
            moveTo(1, 0);
        }
        while (number < wanted && end < bytes.length) {
            boolean two = bytes[end] == '\r' && end + 1 < bytes.length && bytes[end + 1] == '\n';
            moveTo(number + 1, end + (two ? 2 : 1));
        }
        if (number < wanted) {
            return "";
        }
        if (text == null) {
            text = SourceFile.line(bytes, start, end);
        }
        return text;
    }

    private void moveTo(int line, int begin) {
        number = line;
        start = begin;
        end = endFrom(begin);
        text = null;
    }

    private int endFrom(int begin) {
        int at = begin;
        while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        return at;
    }
}
