package dev.sitegen.internal.form;

/** What can be wrong with a table's file. Each has a sentence of its own in the messages. */
public final class Trouble {

    private Trouble() {}

    /** Why a file cannot be read. */
    public enum OfFile {
        /** A quote in CSV is not closed where its cell ends. */
        QUOTE,
        /** It is no workbook. */
        WORKBOOK
    }

    /** What is wrong with the first line. */
    public enum OfColumns {
        NO_HEAD,
        NO_CORNER,
        UNKNOWN,
        TWICE,
        MISSING,
        ORDER
    }

    /** What is wrong with a row. */
    public enum OfRow {
        UNKNOWN,
        TWICE,
        MISSING,
        ORDER,
        TOO_LONG
    }

    /** What is wrong with a cell. */
    public enum OfCell {
        EMPTY,
        NOT_A_NUMBER,
        NEGATIVE,
        /** It has decimals where a whole number belongs. */
        WHOLE,
        /** It has more decimals than it may. */
        DECIMALS,
        NOT_IN_FORM
    }
}
