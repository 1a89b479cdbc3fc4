package dev.sitegen.model;

import dev.sitegen.diagnostic.Severity;
import dev.sitegen.diagnostic.SourcePosition;

/**
 * Relation that must hold between the cells of a form's table (勾稽关系), line by line.
 *
 * @param id its id within the table
 * @param name what it says, in words
 * @param each whether it is judged for every row or for every column
 * @param rule the rule, in the ids of the columns of a row or the rows of a column: {@code new + carriedIn = total +
 *     carriedForward}
 * @param severity the severity of a FAIL
 * @param position where {@code rule} begins
 */
public record Identity(String id, String name, Each each, String rule, Severity severity, SourcePosition position) {

    /** Lines of a table that an identity is about. */
    public enum Each {
        /** All columns of one row. */
        ROW,
        /** All rows of one column. */
        COLUMN
    }
}
