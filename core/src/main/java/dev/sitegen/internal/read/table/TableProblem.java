package dev.sitegen.internal.read.table;

/** Problems of a table's file. Each has a sentence of its own in the messages. */
public final class TableProblem {

    private TableProblem() {}

    /** Reason why a file cannot be read. */
    public enum OfFile {
        /** A quote in CSV is not closed where its cell ends. */
        QUOTE,
        /** The columns of CSV are separated by something else than a comma. */
        SEPARATOR,
        TAB,
        /** It is a workbook with the extension of CSV. */
        RENAMED,
        /** It is no workbook. */
        WORKBOOK,
        /** It is a workbook of the format before XLSX. */
        OLD_FORMAT,
        /** It is a workbook with a password. */
        ENCRYPTED
    }

    /** The parts of a sheet that are not shown. */
    public enum OfSheet {
        ROWS,
        COLUMNS
    }

    /** Problem of the first line. */
    public enum OfColumns {
        NO_HEAD,
        NO_CORNER,
        UNKNOWN,
        /** Its name is that of several columns. */
        AMBIGUOUS,
        TWICE,
        MISSING,
        ORDER
    }

    /** Problem of a row. */
    public enum OfRow {
        UNKNOWN,
        /** Its name is that of several rows. */
        AMBIGUOUS,
        TWICE,
        MISSING,
        ORDER,
        TOO_LONG,
        /** None of its rows is there. */
        NO_ROWS,
        /** Most of its cells are empty. */
        NOT_FILLED
    }

    /** Problem of a cell. */
    public enum OfCell {
        EMPTY,
        /** It has a sign for nothing, such as a slash. */
        PLACEHOLDER,
        NOT_A_NUMBER,
        NEGATIVE,
        /** It has decimals where a whole number belongs. */
        WHOLE,
        /** It has more decimals than it may. */
        DECIMALS,
        /** It is a percentage where something else belongs. */
        PERCENT,
        DATE,
        BOOLEAN,
        /** A formula in it failed. */
        ERROR,
        /** The result of its formula is not stored. */
        FORMULA,
        NOT_IN_FORM
    }
}
