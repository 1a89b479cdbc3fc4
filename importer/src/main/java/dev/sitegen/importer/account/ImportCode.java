package dev.sitegen.importer.account;

import dev.sitegen.diagnostic.Severity;

/**
 * Kinds of notes in the account of an import. The first digit of the number: 1 the file, 2 what the report is, 3 its text, 4 what was
 * written.
 */
public enum ImportCode {
    /** A file of a format that is not imported. */
    UNKNOWN_FORMAT(101, Severity.ERROR),
    /** A file that is too large. */
    TOO_LARGE(102, Severity.ERROR),
    /** A file that is damaged, or protected by a password. */
    DAMAGED(103, Severity.ERROR),
    /** A file without a text. */
    NO_TEXT(104, Severity.ERROR),
    /** A text in another encoding than UTF-8, which was recognized. */
    OTHER_ENCODING(105, Severity.INFO),
    /** A file that unpacks to more than is read. */
    UNPACKS_TOO_LARGE(106, Severity.ERROR),
    /** A file or directory that does not exist. */
    NOT_FOUND(107, Severity.ERROR),
    /** A file that only LibreOffice could convert, which is not installed. */
    NO_OFFICE(108, Severity.ERROR),
    /** A file that LibreOffice could not convert. */
    OFFICE_FAILED(109, Severity.ERROR),
    /** A PDF file, and no PDFBox on the class path. */
    NO_PDFBOX(110, Severity.ERROR),
    /** A report from a PDF file, whose structure is guessed. */
    PDF_DRAFT(111, Severity.WARNING),

    /** A column that is in doubt. */
    COLUMN_IN_DOUBT(201, Severity.ERROR),
    /** A year that is in doubt. */
    YEAR_IN_DOUBT(202, Severity.ERROR),
    /** An organization that is in doubt. */
    ORGANIZATION_IN_DOUBT(203, Severity.ERROR),
    /** A file without a title. */
    NO_TITLE(204, Severity.ERROR),
    /** A file without a day of publication. */
    NO_DATE(205, Severity.WARNING),
    /** Another day of the file that was taken for that of publication. */
    DATE_OF_ORIGIN(206, Severity.WARNING),
    /** A column or organization that was named and is not in the site. */
    UNKNOWN_NAME(207, Severity.ERROR),
    /** A site whose settings have errors. */
    UNSOUND_SITE(208, Severity.ERROR),
    /** A day that was named and is no date. */
    BAD_DATE(209, Severity.ERROR),
    /** The column, year and organization that were recognized. */
    RECOGNIZED(210, Severity.INFO),
    /** A line of the list of old addresses that cannot be read. */
    BAD_ALIAS(211, Severity.WARNING),
    /** A line of the list of old addresses whose file was not imported. */
    UNUSED_ALIAS(212, Severity.WARNING),
    /** Addresses of the old site map that the list of old addresses does not have. */
    ADDRESS_LOST(213, Severity.WARNING),
    /** Addresses of that list that the old site map does not have. */
    ADDRESS_UNKNOWN(214, Severity.WARNING),

    /** Words of the web page that were left out. */
    BOILERPLATE(301, Severity.INFO),
    /** Parts outside the text that were left out. */
    OUTSIDE_CONTENT(302, Severity.INFO),
    /** Hidden text that was left out. */
    HIDDEN_TEXT(303, Severity.WARNING),
    /** A picture that is not in the file. */
    EXTERNAL_IMAGE(304, Severity.WARNING),
    /** A link that was left out; its words remain. */
    LINK_LEFT_OUT(305, Severity.INFO),
    /** An embedded object that was left out. */
    EMBEDDED_OBJECT(306, Severity.WARNING),
    /** A picture in a format that browsers do not show. */
    PICTURE_FORMAT(307, Severity.WARNING),
    /** Tracked changes; the text is taken as if they were accepted. */
    TRACKED_CHANGES(308, Severity.INFO),
    /** Comments that were left out. */
    COMMENTS(309, Severity.INFO),
    /** A table of contents that was left out. */
    CONTENTS(310, Severity.INFO),
    /** A location that was removed from a photograph. */
    LOCATION_REMOVED(311, Severity.INFO),
    /** A table of the form that was taken as data. */
    FORM_TAKEN(312, Severity.INFO),
    /** A table of the form with empty cells. */
    FORM_CELLS_EMPTY(313, Severity.WARNING),
    /** A table of the form that could not be taken as data. */
    FORM_NOT_READ(314, Severity.WARNING),
    /** Numbers that ran together and were parted. */
    NUMBERS_PARTED(315, Severity.WARNING),

    /** A file that is there already and differs. */
    EXISTS(401, Severity.ERROR),
    /** A file that was replaced. */
    REPLACED(402, Severity.INFO),
    /** A file that was there already, and is the same. */
    UNCHANGED(403, Severity.INFO),
    /** A file that is the same report as another one. */
    SAME_REPORT(404, Severity.ERROR),
    /** A file that was written. */
    WRITTEN(405, Severity.INFO);

    private final String id;
    private final Severity severity;

    ImportCode(int number, Severity severity) {
        this.id = "IM" + number;
        this.severity = severity;
    }

    /** {@return the code as it is shown, such as {@code IM201}; it never changes} */
    public String id() {
        return id;
    }

    /** {@return the weight of a note; after an error nothing of its file is written} */
    public Severity severity() {
        return severity;
    }
}
