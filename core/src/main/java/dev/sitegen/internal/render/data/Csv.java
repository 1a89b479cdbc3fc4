package dev.sitegen.internal.render.data;

import dev.sitegen.internal.base.text.Utf8Bytes;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Writes CSV (RFC 4180) in UTF-8 as it goes, cell by cell; those that programs could misread are in quotes. */
final class Csv {

    private static final int PIECE = 1 << 13;
    /** Enough for the figures of a report, of which a site has thousands of files. */
    private static final int FEW = 1 << 10;

    private final OutputStream out;
    private final Utf8Bytes bytes = new Utf8Bytes(FEW);
    private char[] text = new char[FEW];
    private int size;
    private boolean inRow;

    Csv(OutputStream out) {
        this.out = out;
    }

    /** Writes the next cell of the row. */
    void cell(String cell) {
        int length = cell.length();
        // Room for a comma, for quotes around it and within it, and for the end of the row.
        reserve(2 * length + 5);
        if (inRow) {
            text[size++] = ',';
        }
        cell.getChars(0, length, text, size);
        if (isPlain(length)) {
            size += length;
        } else {
            quote(cell);
        }
        inRow = true;
    }

    /** Returns whether characters at the end can do without quotes; what begins with # some programs take for a remark. */
    private boolean isPlain(int length) {
        for (int i = size; i < size + length; i++) {
            char c = text[i];
            if (c <= ',' && (c == ',' || c == '"' || c == '\n' || c == '\r')) {
                return false;
            }
        }
        return inRow || length == 0 || text[size] != '#';
    }

    private void quote(String cell) {
        text[size++] = '"';
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '"') {
                text[size++] = '"';
            }
            text[size++] = c;
        }
        text[size++] = '"';
    }

    /** Ends the row. */
    void end() throws IOException {
        text[size++] = '\r';
        text[size++] = '\n';
        inRow = false;
        if (size >= PIECE) {
            flush();
        }
    }

    /** Hands on what is there, and leaves the stream open. */
    void flush() throws IOException {
        bytes.add(text, 0, size);
        bytes.moveTo(out);
        size = 0;
    }

    private void reserve(int more) {
        if (text.length - size < more) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, size + more));
        }
    }
}
