package dev.sitegen.internal.read.table;

/** A workbook that cannot be read. Becomes a diagnostic. */
final class BadWorkbookException extends Exception {

    private static final long serialVersionUID = 1;

    BadWorkbookException(String message) {
        super(message);
    }

    BadWorkbookException(Throwable cause) {
        super(cause);
    }
}
