package dev.sitegen.importer.account;

import dev.sitegen.diagnostic.Severity;

/**
 * Kinds of notes in the account of an import. The first digit of the number: 1 the file, 2 what the report is, 3 its text, 4 what was
 * written.
 */
public enum ImportCode {
    UNKNOWN_FORMAT(101, Severity.ERROR),
    TOO_LARGE(102, Severity.ERROR),
    DAMAGED(103, Severity.ERROR),
    NO_TEXT(104, Severity.ERROR),
    OTHER_ENCODING(105, Severity.INFO),
    UNPACKS_TOO_LARGE(106, Severity.ERROR),
    NOT_FOUND(107, Severity.ERROR),
    NO_OFFICE(108, Severity.ERROR),
    OFFICE_FAILED(109, Severity.ERROR),
    NO_PDFBOX(110, Severity.ERROR),
    PDF_DRAFT(111, Severity.WARNING),

    COLUMN_IN_DOUBT(201, Severity.ERROR),
    YEAR_IN_DOUBT(202, Severity.ERROR),
    ORGANIZATION_IN_DOUBT(203, Severity.ERROR),
    NO_TITLE(204, Severity.ERROR),
    NO_DATE(205, Severity.WARNING),
    DATE_OF_ORIGIN(206, Severity.WARNING),
    UNKNOWN_NAME(207, Severity.ERROR),
    UNSOUND_SITE(208, Severity.ERROR),
    BAD_DATE(209, Severity.ERROR),
    RECOGNIZED(210, Severity.INFO),
    BAD_ALIAS(211, Severity.WARNING),
    UNUSED_ALIAS(212, Severity.WARNING),

    BOILERPLATE(301, Severity.INFO),
    OUTSIDE_CONTENT(302, Severity.INFO),
    HIDDEN_TEXT(303, Severity.WARNING),
    EXTERNAL_IMAGE(304, Severity.WARNING),
    LINK_LEFT_OUT(305, Severity.INFO),
    EMBEDDED_OBJECT(306, Severity.WARNING),
    PICTURE_FORMAT(307, Severity.WARNING),
    TRACKED_CHANGES(308, Severity.INFO),
    COMMENTS(309, Severity.INFO),
    CONTENTS(310, Severity.INFO),
    LOCATION_REMOVED(311, Severity.INFO),
    FORM_TAKEN(312, Severity.INFO),
    FORM_CELLS_EMPTY(313, Severity.WARNING),
    FORM_NOT_READ(314, Severity.WARNING),
    NUMBERS_PARTED(315, Severity.WARNING),

    EXISTS(401, Severity.ERROR),
    REPLACED(402, Severity.INFO),
    UNCHANGED(403, Severity.INFO),
    SAME_REPORT(404, Severity.ERROR),
    WRITTEN(405, Severity.INFO);

    private final String id;
    private final Severity severity;

    ImportCode(int number, Severity severity) {
        this.id = "IM" + number;
        this.severity = severity;
    }

    /** The code as it is shown, such as {@code IM201}; never changes. */
    public String id() {
        return id;
    }

    /** The weight of a note; after an error nothing of its file is written. */
    public Severity severity() {
        return severity;
    }
}
