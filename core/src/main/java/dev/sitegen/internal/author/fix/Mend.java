package dev.sitegen.internal.author.fix;

/**
 * Other words for one line that has a problem.
 *
 * @param line the number of the line, from 1; 0 for the character encoding of the whole file
 * @param before the line as it is, or the name of the encoding
 * @param after the line as it should be
 */
public record Mend(int line, String before, String after) {

    /** The line that means the whole file. */
    public static final int WHOLE_FILE = 0;
}
