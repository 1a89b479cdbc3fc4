package dev.sitegen.diagnostic;

import java.util.Comparator;
import java.util.Objects;

/**
 * A place in a file of the content directory.
 *
 * @param path the file, relative to the content directory, with {@code /} between the names
 * @param line the line, counted from 1 with the front matter included; 0 when the whole file is meant
 * @param column the column in UTF-16 units, counted from 1; 0 when the whole line or file is meant
 */
public record SourcePosition(String path, int line, int column) implements Comparable<SourcePosition> {

    private static final Comparator<SourcePosition> ORDER = Comparator.comparing(SourcePosition::path)
            .thenComparingInt(SourcePosition::line)
            .thenComparingInt(SourcePosition::column);

    /**
     * Checks that neither number is negative.
     *
     * @param path the file, relative to the content directory, with {@code /} between the names
     * @param line the line, counted from 1 with the front matter included; 0 when the whole file is meant
     * @param column the column in UTF-16 units, counted from 1; 0 when the whole line or file is meant
     */
    public SourcePosition {
        Objects.requireNonNull(path, "path must not be null");
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("not a position: " + path + ":" + line + ":" + column);
        }
    }

    /**
     * The file as a whole.
     *
     * @param path the path of the file, relative to the content directory
     * @return the position of the file as a whole
     */
    public static SourcePosition ofFile(String path) {
        return new SourcePosition(path, 0, 0);
    }

    /**
     * {@return the place so many columns further on; the same where the whole line or file is meant}
     *
     * @param columns number of characters; negative to go back
     */
    public SourcePosition plus(int columns) {
        return column == 0 ? this : new SourcePosition(path, line, column + columns);
    }

    @Override
    public int compareTo(SourcePosition other) {
        return ORDER.compare(this, other);
    }

    /**
     * {@code path}, {@code path:line} or {@code path:line:column}, as much as is known, with the path as
     * {@link Characters#visible}.
     */
    @Override
    public String toString() {
        String shown = Characters.visible(path);
        if (line == 0) {
            return shown;
        }
        return column == 0 ? shown + ":" + line : shown + ":" + line + ":" + column;
    }
}
