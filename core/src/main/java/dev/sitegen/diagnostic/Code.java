package dev.sitegen.diagnostic;

/**
 * The kinds of problem, each with its stable number. The first digit is the subject of the problem: 1 files and YAML, 2
 * figures, 3 links and files, 4 the text of a report, 5 the site as a whole, 6 the theme, 7 publishing.
 * {@code messages_*.properties} and the manual say what each one means and how to mend it.
 */
public enum Code implements ProblemCode {
    /** A byte that begins no character of UTF-8. */
    NOT_UTF8("SG101", Severity.ERROR),
    /** A file that is larger than a file of its kind may be. */
    FILE_TOO_LARGE("SG102", Severity.ERROR),
    /** A place where YAML cannot be read. */
    YAML_SYNTAX("SG103", Severity.ERROR),
    /** A key that is there twice. */
    DUPLICATE_KEY("SG104", Severity.ERROR),
    /** A key that site-gen does not know. */
    UNKNOWN_KEY("SG105", Severity.ERROR),
    /** A single value, a list or a mapping where something else belongs. */
    WRONG_TYPE("SG106", Severity.ERROR),
    /** A key that is missing or has no value. */
    MISSING_KEY("SG107", Severity.ERROR),
    /** A value that is no date. */
    BAD_DATE("SG108", Severity.ERROR),
    /** A value that a key cannot have. */
    BAD_VALUE("SG109", Severity.ERROR),
    /** A Markdown file without front matter. */
    NO_FRONT_MATTER("SG110", Severity.ERROR),
    /** Front matter that does not end. */
    OPEN_FRONT_MATTER("SG111", Severity.ERROR),
    /** A key of the front matter that contradicts the path of its file. */
    DISAGREES_WITH_PATH("SG112", Severity.ERROR),
    /** An organization that organizations.yaml does not name. */
    UNKNOWN_ORGANIZATION("SG113", Severity.ERROR),
    /** A column that site.yaml does not name. */
    UNKNOWN_COLUMN("SG114", Severity.ERROR),
    /** A directory or parameter that is no year. */
    BAD_YEAR("SG115", Severity.ERROR),
    /** A file that belongs to no part of the site. */
    MISPLACED_FILE("SG116", Severity.WARNING),
    /** A name that cannot be an id. */
    BAD_ID("SG117", Severity.ERROR),
    /** An anchor, alias, tag or other YAML beyond keys, values and lists. */
    YAML_NOT_PLAIN("SG118", Severity.ERROR),
    /** A file that every site needs and this one lacks. */
    MISSING_FILE("SG119", Severity.ERROR),
    /** A parent that is unknown, or below the organization itself. */
    UNKNOWN_PARENT("SG120", Severity.ERROR),
    /** A report on a year in which its organization did not exist. */
    NOT_IN_OFFICE("SG121", Severity.WARNING),
    /** A report that was published before its year was over. */
    EARLY_DATE("SG122", Severity.WARNING),
    /** A date after the day that counts as today. */
    FUTURE_DATE("SG123", Severity.WARNING),
    /** A value that cannot be a site code (网站标识码). */
    SITE_CODE("SG124", Severity.WARNING),
    /** A domain with more than a host name. */
    DOMAIN_WITH_SCHEME("SG125", Severity.ERROR),
    /** A control character in a text. */
    CONTROL_CHARACTER("SG126", Severity.ERROR),
    /** A symbolic link in the content. */
    SYMBOLIC_LINK("SG127", Severity.ERROR),
    /** A name that no published file can have. */
    BAD_FILE_NAME("SG128", Severity.ERROR),
    /** A form that a column names and that does not exist. */
    UNKNOWN_FORM("SG129", Severity.ERROR),
    /** Two versions of a form with one name or one first year. */
    FORM_TWICE("SG130", Severity.ERROR),
    /** An indicator of the dictionary that is a cell of a form. */
    CELL_IN_DICTIONARY("SG131", Severity.ERROR),
    /** An escape for a character that no text may hold. */
    FORBIDDEN_ESCAPE("SG132", Severity.ERROR),
    /** A value that is no host name. */
    BAD_HOST("SG134", Severity.ERROR),
    /** A baseUrl with credentials, a query or a fragment. */
    BASE_URL_PARTS("SG135", Severity.ERROR),
    /** A file name that is not in UTF-8. */
    UNDECODABLE_NAME("SG136", Severity.ERROR),
    /** A directory, pipe, socket or device in the place of a file. */
    NOT_A_FILE("SG137", Severity.ERROR),
    /** The problems of one kind in one file beyond those that are listed. */
    MORE_OF_A_KIND("SG141", Severity.INFO),
    /** Invisible characters that were left out. */
    INVISIBLE_CHARACTERS("SG148", Severity.INFO),
    /** A value that YAML reads otherwise than its author seems to mean it. */
    SUSPECT_VALUE("SG149", Severity.WARNING),
    /** A file of another program, or in another encoding, in the place of a text. */
    NOT_TEXT("SG151", Severity.ERROR),
    /** A file that looks like a report and is not read as one. */
    UNREAD_REPORT("SG152", Severity.ERROR),
    /** A file that looks like settings and is not read. */
    UNREAD_SETTINGS("SG153", Severity.ERROR),
    /** A title with another year than the directory. */
    OTHER_YEAR_IN_TITLE("SG154", Severity.WARNING),
    /** A title with another organization than the file name. */
    OTHER_ORGANIZATION_IN_TITLE("SG155", Severity.WARNING),
    /** A baseUrl that ends in a page instead of a directory. */
    BASE_URL_FILE("SG156", Severity.WARNING),
    /** The footer lacks an item that is asked of sites of the government. */
    FOOTER_ITEM_MISSING("SG160", Severity.WARNING),
    /** The platform of disclosure lacks one of its four parts. */
    PLATFORM_PART_MISSING("SG161", Severity.WARNING),
    /** A page tag is missing, or only repeats a name. */
    PAGE_TAG_EMPTY("SG162", Severity.WARNING),
    /** An entry of the list of allowed personal data that nothing in the content needs. */
    NOTHING_ALLOWED("SG163", Severity.WARNING),

    /** Words that cannot be read as a quantity. */
    UNREADABLE_FIGURE("SG201", Severity.ERROR),
    /** A figure in another unit than its indicator. */
    WRONG_UNIT("SG202", Severity.ERROR),
    /** A range where one number belongs. */
    RANGE("SG203", Severity.ERROR),
    /** An indicator that the dictionary does not name. */
    UNKNOWN_INDICATOR("SG204", Severity.ERROR),
    /** Two different values of one indicator in one report. */
    CONTRADICTING_FIGURE("SG205", Severity.ERROR),
    /** An indicator that no report states. */
    UNUSED_INDICATOR("SG206", Severity.WARNING),
    /** Something in the braces of a mark that does not belong there. */
    BAD_SPAN("SG207", Severity.ERROR),
    /** A note on an indicator that the report does not state. */
    NOTE_WITHOUT_FIGURE("SG208", Severity.WARNING),
    /** A check that cannot be read. */
    BAD_RULE("SG210", Severity.ERROR),
    /** A check that does not hold; an error. */
    CHECK_FAILED("SG211", Severity.ERROR),
    /** A check that does not hold; a warning, as its declaration asks. */
    CHECK_FAILED_WARNING("SG212", Severity.WARNING),
    /** A value that was cut off instead of rounded. */
    CHECK_TRUNCATED("SG213", Severity.INFO),
    /** A change above the limit of its indicator, without a note. */
    CHANGE_UNEXPLAINED("SG214", Severity.WARNING),
    /** A check between units that do not convert into each other. */
    MIXED_UNITS("SG217", Severity.ERROR),
    /** A sign or qualifier just outside a mark that would change its value. */
    MARK_EDGE("SG218", Severity.ERROR),
    /** A value that is exact where the words have a qualifier. */
    VALUE_WITHOUT_QUALIFIER("SG219", Severity.ERROR),
    /** A table of a form that has no file. */
    MISSING_TABLE("SG220", Severity.ERROR),
    /** A table of a form that has two files. */
    TABLE_TWICE("SG221", Severity.ERROR),
    /** A file of a table that cannot be read. */
    UNREADABLE_TABLE("SG222", Severity.ERROR),
    /** A fault in the head of a table. */
    TABLE_COLUMNS("SG223", Severity.ERROR),
    /** A row that is unknown, missing, repeated or out of order. */
    TABLE_ROWS("SG224", Severity.ERROR),
    /** A cell without a number that the form allows. */
    BAD_CELL("SG225", Severity.ERROR),
    /** A figure of the text that contradicts the table. */
    OTHER_THAN_CELL("SG226", Severity.ERROR),
    /** An identity (勾稽关系) that does not hold; an error. */
    IDENTITY_FAILED("SG227", Severity.ERROR),
    /** An identity (勾稽关系) that does not hold; a warning, as its form asks. */
    IDENTITY_FAILED_WARNING("SG228", Severity.WARNING),
    /** A rise or fall of an indicator of which the dictionary does not say whether it has a sign. */
    UNSIGNED_INDICATOR("SG230", Severity.ERROR),
    /** A mark with a slip in it, so that it marks nothing. */
    MALFORMED_MARK("SG231", Severity.ERROR),
    /** Hidden rows or columns of a sheet that hold something. */
    HIDDEN_CELLS("SG232", Severity.WARNING),
    /** The sheet of a workbook that is read, where there was a choice. */
    SHEET_READ("SG233", Severity.INFO),
    /** A name of a row or column that is not that of its id. */
    WRONG_NAME("SG234", Severity.ERROR),

    /** A link to a page or file that the site does not have. */
    MISSING_PAGE("SG301", Severity.ERROR),
    /** A link to an anchor that its page does not have. */
    MISSING_ANCHOR("SG302", Severity.ERROR),
    /** An image that is not there or not published. */
    MISSING_IMAGE("SG303", Severity.ERROR),
    /** An attachment that is not there or not published. */
    MISSING_ATTACHMENT("SG304", Severity.ERROR),
    /** A link with a scheme that may not be linked to, such as javascript. */
    FORBIDDEN_SCHEME("SG305", Severity.ERROR),
    /** A link with nothing behind it, such as #. */
    FAKE_LINK("SG306", Severity.ERROR),
    /** A link to a draft. */
    LINK_TO_DRAFT("SG307", Severity.ERROR),
    /** An image without a text in its place. */
    IMAGE_WITHOUT_TEXT("SG308", Severity.WARNING),
    /** A file that nothing refers to. */
    UNUSED_FILE("SG309", Severity.WARNING),
    /** A link without words. */
    LINK_WITHOUT_TEXT("SG310", Severity.ERROR),
    /** An image of another host. */
    EXTERNAL_IMAGE("SG311", Severity.ERROR),
    /** A link with a user name before its host. */
    CREDENTIALS_IN_LINK("SG312", Severity.ERROR),
    /** An address that browsers may read otherwise than it looks. */
    UNCERTAIN_ADDRESS("SG313", Severity.ERROR),
    /** A file that a browser would run as a part of the site. */
    ACTIVE_FILE("SG314", Severity.ERROR),
    /** An SVG picture that runs, loads or links to something. */
    ACTIVE_PICTURE("SG315", Severity.ERROR),
    /** A file whose content is not that of its ending. */
    MISLABELLED_FILE("SG316", Severity.ERROR),
    /** A link with a slip in it, so that it leads nowhere. */
    MALFORMED_LINK("SG317", Severity.ERROR),

    /** A heading with another number than the one that is due. */
    NUMBERING_GAP("SG401", Severity.WARNING),
    /** A heading more than one level below the one before it. */
    SKIPPED_LEVEL("SG402", Severity.WARNING),
    /** A heading of the first level, which is the title's. */
    TITLE_IN_TEXT("SG403", Severity.WARNING),
    /** An anchor that is there twice. */
    DUPLICATE_ANCHOR("SG404", Severity.ERROR),
    /** Lists or quotes that are nested too deep. */
    TOO_DEEP("SG405", Severity.ERROR),
    /** A block of text that is too large. */
    TOO_LARGE_BLOCK("SG406", Severity.ERROR),
    /** Words of the web page that the text was copied from; they are left out. */
    PAGE_BOILERPLATE("SG407", Severity.INFO),
    /** A reference to a footnote that is not there. */
    MISSING_FOOTNOTE("SG408", Severity.ERROR),
    /** A report or page without a text. */
    EMPTY_TEXT("SG409", Severity.WARNING),
    /** HTML in a text, which is shown as it is written. */
    RAW_HTML("SG410", Severity.WARNING),
    /** A footnote that nothing refers to. */
    UNUSED_FOOTNOTE("SG411", Severity.WARNING),
    /** A date line that contradicts the front matter. */
    OTHER_DATE_IN_TEXT("SG412", Severity.WARNING),
    /** An anchor that pages use themselves. */
    RESERVED_ANCHOR("SG413", Severity.ERROR),
    /** A part that the column requires and the report lacks; an error. */
    MISSING_SECTION("SG414", Severity.ERROR),
    /** A part that the column asks for and the report lacks; a warning. */
    MISSING_SECTION_WARNING("SG415", Severity.WARNING),
    /** A part that comes too late. */
    SECTION_ORDER("SG416", Severity.WARNING),
    /** A leftover that must not be published; an error. */
    RESIDUE("SG417", Severity.ERROR),
    /** A leftover that should not be published; a warning. */
    RESIDUE_WARNING("SG418", Severity.WARNING),
    /** A pattern that takes too long on some texts. */
    SLOW_PATTERN("SG420", Severity.ERROR),
    /** A text with more parts than a page can show. */
    TOO_LARGE_TEXT("SG421", Severity.ERROR),
    /** A table in Markdown that is broken. */
    BAD_TABLE("SG422", Severity.ERROR),
    /** Lines that look like a table with blanks between its columns. */
    SPACED_TABLE("SG423", Severity.WARNING),
    /** A line of hyphens or equals signs right below a text. */
    RULE_BELOW_TEXT("SG424", Severity.WARNING),
    /** A text whose every line was read as a paragraph. */
    LINES_ARE_PARAGRAPHS("SG425", Severity.INFO),
    /** A table of the form that is in the text, where it is not checked. */
    FORM_TABLE_IN_TEXT("SG426", Severity.ERROR),
    /** A definition of a link that no link uses. */
    UNUSED_DEFINITION("SG427", Severity.WARNING),

    /** Two files with one address, or with addresses that some systems take for one. */
    TWO_AT_ONE_ADDRESS("SG501", Severity.ERROR),
    /** A column without reports. */
    EMPTY_COLUMN("SG502", Severity.WARNING),
    /** A site without an absolute address. */
    NO_BASE_URL("SG503", Severity.INFO),
    /** A value that cannot be an address of the site. */
    BAD_ADDRESS("SG504", Severity.ERROR),
    /** Reports that are missing after their deadline. */
    REPORTS_OVERDUE("SG505", Severity.INFO),
    /** Reports that are missing shortly before their deadline. */
    REPORTS_DUE("SG506", Severity.INFO),

    /** A theme that is not on the class path. */
    UNKNOWN_THEME("SG601", Severity.ERROR),
    /** A template that the theme lacks. */
    MISSING_TEMPLATE("SG602", Severity.ERROR),
    /** A template that fails on a page, or cannot be read. */
    TEMPLATE_FAILED("SG603", Severity.ERROR),
    /** A file of the theme that cannot be used. */
    BAD_THEME("SG604", Severity.ERROR),
    /** A file of the theme that nothing reads. */
    UNREAD_THEME_FILE("SG605", Severity.WARNING),
    /** A word of the theme that nothing shows. */
    UNKNOWN_WORD("SG606", Severity.WARNING),

    /** An output directory that cannot be published into. */
    OUTPUT_REFUSED("SG701", Severity.ERROR),
    /** An output directory within the content. */
    OUTPUT_IN_CONTENT("SG702", Severity.ERROR),
    /** Content that cannot be read while the site is served. */
    CONTENT_UNREADABLE("SG703", Severity.ERROR),
    /** A fault of site-gen itself while the site is served. */
    REBUILD_FAILED("SG704", Severity.ERROR),
    /** More reports gone since the last build than a build removes unasked. */
    REPORTS_GONE("SG705", Severity.ERROR),
    /** A year for which no report is to be started. */
    NOTHING_DUE("SG720", Severity.ERROR),
    /** A list with more entries than a site can use. */
    TOO_MANY_ENTRIES("SG730", Severity.ERROR),
    /** A value that is too long to be shown on every page. */
    TOO_LONG_VALUE("SG731", Severity.ERROR),
    /** A fault of site-gen itself while it answers one request. */
    ANSWER_FAILED("SG732", Severity.ERROR),
    /** A file that was changed by somebody else between being read and being written. */
    CHANGED_MEANWHILE("SG740", Severity.ERROR),
    /** A number of a person in what is published: resident number, mobile telephone, bank card. */
    PERSONAL_NUMBER("SG741", Severity.ERROR),
    /** Metadata of a file that name a person, or where a picture was taken. */
    PERSONAL_METADATA("SG742", Severity.ERROR),
    /** indicators.yaml is written in a way that entries cannot be added to without writing it anew. */
    ENTRIES_NOT_ADDED("SG743", Severity.ERROR),
    /** A source whose data are not where site.yaml says. */
    SOURCE_MISSING("SG750", Severity.INFO),
    /** A source with a file that is not the one its manifest lists. */
    SOURCE_UNVERIFIED("SG751", Severity.INFO),
    /** A source without a report that is due, or that others have. */
    SOURCE_LATE("SG752", Severity.INFO),
    /** An indicator that a source counts in another unit. */
    SOURCE_UNIT("SG753", Severity.INFO),
    /** A source with data that cannot be read. */
    SOURCE_UNREADABLE("SG754", Severity.INFO),
    /** A path that cannot be that of a source. */
    BAD_SOURCE_PATH("SG755", Severity.ERROR),
    /** A source whose data could not be fetched. */
    SOURCE_NOT_COLLECTED("SG756", Severity.WARNING),
    /** Sources of a site that has no indicators to add up. */
    NO_INDICATORS_OF_SOURCES("SG757", Severity.INFO),
    /** A source that has reports in other columns only. */
    SOURCE_COLUMNS("SG758", Severity.INFO);

    private final String id;
    private final Severity severity;

    Code(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    @Override
    public String id() {
        return id;
    }

    /** Severity of a problem of this kind. */
    @Override
    public Severity severity() {
        return severity;
    }
}
