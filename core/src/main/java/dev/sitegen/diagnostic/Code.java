package dev.sitegen.diagnostic;

/**
 * The kinds of problem, each with its stable number. The first digit is the subject of the problem: 1 files and YAML, 2
 * figures, 3 links and files, 4 the text of a report, 5 the site as a whole, 6 the theme, 7 publishing.
 * {@code messages_*.properties} and the manual say what each one means and how to mend it.
 */
public enum Code implements ProblemCode {
    NOT_UTF8("SG101", Severity.ERROR),
    FILE_TOO_LARGE("SG102", Severity.ERROR),
    YAML_SYNTAX("SG103", Severity.ERROR),
    DUPLICATE_KEY("SG104", Severity.ERROR),
    UNKNOWN_KEY("SG105", Severity.ERROR),
    WRONG_TYPE("SG106", Severity.ERROR),
    MISSING_KEY("SG107", Severity.ERROR),
    BAD_DATE("SG108", Severity.ERROR),
    BAD_VALUE("SG109", Severity.ERROR),
    NO_FRONT_MATTER("SG110", Severity.ERROR),
    OPEN_FRONT_MATTER("SG111", Severity.ERROR),
    DISAGREES_WITH_PATH("SG112", Severity.ERROR),
    UNKNOWN_ORGANIZATION("SG113", Severity.ERROR),
    UNKNOWN_COLUMN("SG114", Severity.ERROR),
    BAD_YEAR("SG115", Severity.ERROR),
    MISPLACED_FILE("SG116", Severity.WARNING),
    BAD_ID("SG117", Severity.ERROR),
    YAML_NOT_PLAIN("SG118", Severity.ERROR),
    MISSING_FILE("SG119", Severity.ERROR),
    UNKNOWN_PARENT("SG120", Severity.ERROR),
    NOT_IN_OFFICE("SG121", Severity.WARNING),
    EARLY_DATE("SG122", Severity.WARNING),
    FUTURE_DATE("SG123", Severity.WARNING),
    SITE_CODE("SG124", Severity.WARNING),
    DOMAIN_WITH_SCHEME("SG125", Severity.ERROR),
    CONTROL_CHARACTER("SG126", Severity.ERROR),
    SYMBOLIC_LINK("SG127", Severity.ERROR),
    BAD_FILE_NAME("SG128", Severity.ERROR),
    UNKNOWN_FORM("SG129", Severity.ERROR),
    FORM_TWICE("SG130", Severity.ERROR),
    CELL_IN_DICTIONARY("SG131", Severity.ERROR),
    FORBIDDEN_ESCAPE("SG132", Severity.ERROR),
    BAD_HOST("SG134", Severity.ERROR),
    BASE_URL_PARTS("SG135", Severity.ERROR),
    UNDECODABLE_NAME("SG136", Severity.ERROR),
    NOT_A_FILE("SG137", Severity.ERROR),
    MORE_OF_A_KIND("SG141", Severity.INFO),
    INVISIBLE_CHARACTERS("SG148", Severity.INFO),
    SUSPECT_VALUE("SG149", Severity.WARNING),
    NOT_TEXT("SG151", Severity.ERROR),
    UNREAD_REPORT("SG152", Severity.ERROR),
    UNREAD_SETTINGS("SG153", Severity.ERROR),
    OTHER_YEAR_IN_TITLE("SG154", Severity.WARNING),
    OTHER_ORGANIZATION_IN_TITLE("SG155", Severity.WARNING),
    BASE_URL_FILE("SG156", Severity.WARNING),

    UNREADABLE_FIGURE("SG201", Severity.ERROR),
    WRONG_UNIT("SG202", Severity.ERROR),
    RANGE("SG203", Severity.ERROR),
    UNKNOWN_INDICATOR("SG204", Severity.ERROR),
    CONTRADICTING_FIGURE("SG205", Severity.ERROR),
    UNUSED_INDICATOR("SG206", Severity.WARNING),
    BAD_SPAN("SG207", Severity.ERROR),
    NOTE_WITHOUT_FIGURE("SG208", Severity.WARNING),
    BAD_RULE("SG210", Severity.ERROR),
    CHECK_FAILED("SG211", Severity.ERROR),
    CHECK_FAILED_WARNING("SG212", Severity.WARNING),
    CHECK_TRUNCATED("SG213", Severity.INFO),
    CHANGE_UNEXPLAINED("SG214", Severity.WARNING),
    MIXED_UNITS("SG217", Severity.ERROR),
    MARK_EDGE("SG218", Severity.ERROR),
    VALUE_WITHOUT_QUALIFIER("SG219", Severity.ERROR),
    MISSING_TABLE("SG220", Severity.ERROR),
    TABLE_TWICE("SG221", Severity.ERROR),
    UNREADABLE_TABLE("SG222", Severity.ERROR),
    TABLE_COLUMNS("SG223", Severity.ERROR),
    TABLE_ROWS("SG224", Severity.ERROR),
    BAD_CELL("SG225", Severity.ERROR),
    OTHER_THAN_CELL("SG226", Severity.ERROR),
    IDENTITY_FAILED("SG227", Severity.ERROR),
    IDENTITY_FAILED_WARNING("SG228", Severity.WARNING),
    UNSIGNED_INDICATOR("SG230", Severity.ERROR),
    MALFORMED_MARK("SG231", Severity.ERROR),
    HIDDEN_CELLS("SG232", Severity.WARNING),
    SHEET_READ("SG233", Severity.INFO),
    WRONG_NAME("SG234", Severity.ERROR),

    MISSING_PAGE("SG301", Severity.ERROR),
    MISSING_ANCHOR("SG302", Severity.ERROR),
    MISSING_IMAGE("SG303", Severity.ERROR),
    MISSING_ATTACHMENT("SG304", Severity.ERROR),
    FORBIDDEN_SCHEME("SG305", Severity.ERROR),
    FAKE_LINK("SG306", Severity.ERROR),
    LINK_TO_DRAFT("SG307", Severity.ERROR),
    IMAGE_WITHOUT_TEXT("SG308", Severity.WARNING),
    UNUSED_FILE("SG309", Severity.WARNING),
    LINK_WITHOUT_TEXT("SG310", Severity.ERROR),
    EXTERNAL_IMAGE("SG311", Severity.ERROR),
    CREDENTIALS_IN_LINK("SG312", Severity.ERROR),
    UNCERTAIN_ADDRESS("SG313", Severity.ERROR),
    ACTIVE_FILE("SG314", Severity.ERROR),
    ACTIVE_PICTURE("SG315", Severity.ERROR),
    MISLABELLED_FILE("SG316", Severity.ERROR),
    MALFORMED_LINK("SG317", Severity.ERROR),

    NUMBERING_GAP("SG401", Severity.WARNING),
    SKIPPED_LEVEL("SG402", Severity.WARNING),
    TITLE_IN_BODY("SG403", Severity.WARNING),
    DUPLICATE_ANCHOR("SG404", Severity.ERROR),
    TOO_DEEP("SG405", Severity.ERROR),
    TOO_LARGE_BLOCK("SG406", Severity.ERROR),
    PAGE_BOILERPLATE("SG407", Severity.INFO),
    MISSING_FOOTNOTE("SG408", Severity.ERROR),
    EMPTY_BODY("SG409", Severity.WARNING),
    RAW_HTML("SG410", Severity.WARNING),
    UNUSED_FOOTNOTE("SG411", Severity.WARNING),
    OTHER_DATE_IN_TEXT("SG412", Severity.WARNING),
    RESERVED_ANCHOR("SG413", Severity.ERROR),
    MISSING_SECTION("SG414", Severity.ERROR),
    MISSING_SECTION_WARNING("SG415", Severity.WARNING),
    SECTION_ORDER("SG416", Severity.WARNING),
    RESIDUE("SG417", Severity.ERROR),
    RESIDUE_WARNING("SG418", Severity.WARNING),
    SLOW_PATTERN("SG420", Severity.ERROR),
    TOO_LARGE_TEXT("SG421", Severity.ERROR),
    BAD_TABLE("SG422", Severity.ERROR),
    SPACED_TABLE("SG423", Severity.WARNING),
    RULE_BELOW_TEXT("SG424", Severity.WARNING),
    LINES_ARE_PARAGRAPHS("SG425", Severity.INFO),
    FORM_TABLE_IN_TEXT("SG426", Severity.ERROR),
    UNUSED_DEFINITION("SG427", Severity.WARNING),

    TWO_AT_ONE_ADDRESS("SG501", Severity.ERROR),
    EMPTY_COLUMN("SG502", Severity.WARNING),
    NO_BASE_URL("SG503", Severity.INFO),
    BAD_ADDRESS("SG504", Severity.ERROR),
    REPORTS_OVERDUE("SG505", Severity.INFO),
    REPORTS_DUE("SG506", Severity.INFO),

    UNKNOWN_THEME("SG601", Severity.ERROR),
    MISSING_TEMPLATE("SG602", Severity.ERROR),
    TEMPLATE_FAILED("SG603", Severity.ERROR),
    BAD_THEME("SG604", Severity.ERROR),
    UNREAD_THEME_FILE("SG605", Severity.WARNING),
    UNKNOWN_WORD("SG606", Severity.WARNING),

    OUTPUT_REFUSED("SG701", Severity.ERROR),
    OUTPUT_IN_CONTENT("SG702", Severity.ERROR),
    CONTENT_UNREADABLE("SG703", Severity.ERROR),
    REBUILD_FAILED("SG704", Severity.ERROR),
    REPORTS_GONE("SG705", Severity.ERROR),
    NOTHING_DUE("SG720", Severity.ERROR),
    TOO_MANY_ENTRIES("SG730", Severity.ERROR),
    TOO_LONG_VALUE("SG731", Severity.ERROR),
    ANSWER_FAILED("SG732", Severity.ERROR);

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
