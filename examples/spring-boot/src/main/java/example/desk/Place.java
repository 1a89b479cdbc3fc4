package example.desk;

/**
 * The place of a problem for the person who typed it.
 *
 * @param report the number of the report, or {@link #SETTINGS}
 * @param input the name of the input, or empty when the whole report is meant
 * @param line the line in the input, counted from 1; 0 when the whole input is meant
 * @param column the column in UTF-16 units, counted from 1; 0 when the whole line or input is meant
 */
public record Place(long report, String input, int line, int column) {

    /** The number of no report: the place is in the settings of the site. */
    static final long SETTINGS = 0;
}
