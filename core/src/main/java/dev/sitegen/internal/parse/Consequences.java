package dev.sitegen.internal.parse;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.internal.read.config.Configuration;
import dev.sitegen.internal.read.config.value.UnreadEntries;
import dev.sitegen.model.Column;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Problems that follow from another one: from an entry, a figure or a report that could not be read. */
final class Consequences {

    /** The names in the path of a report: those of the directories, and that of the organization. */
    private static final int REPORT_DEPTH = 4;

    /** Problems of tables, which depend on the form. */
    private static final Set<Code> OF_TABLES = Set.of(
            Code.MISSING_TABLE,
            Code.TABLE_TWICE,
            Code.TABLE_COLUMNS,
            Code.TABLE_ROWS,
            Code.BAD_CELL,
            Code.OTHER_THAN_CELL,
            Code.IDENTITY_FAILED,
            Code.IDENTITY_FAILED_WARNING,
            Code.FORM_TABLE_IN_TEXT,
            Code.SHEET_READ,
            Code.UNUSED_FILE);

    /** Problems of a report by which a file beside it may be one that nothing refers to. */
    private static final Set<Code> OF_REFERENCES = Set.of(
            Code.UNKNOWN_COLUMN,
            Code.UNKNOWN_ORGANIZATION,
            Code.NOT_TEXT,
            Code.NOT_UTF8,
            Code.CONTROL_CHARACTER,
            Code.NO_FRONT_MATTER,
            Code.OPEN_FRONT_MATTER,
            Code.YAML_SYNTAX,
            Code.YAML_NOT_PLAIN,
            Code.MISSING_PAGE,
            Code.MISSING_IMAGE,
            Code.MISSING_ATTACHMENT);

    /** Figures that were marked and could not be read, with the argument that is the indicator. */
    private static final Map<Code, Integer> UNREAD_FIGURES = Map.of(
            Code.UNREADABLE_FIGURE,
            3,
            Code.WRONG_UNIT,
            3,
            Code.RANGE,
            3,
            Code.UNKNOWN_INDICATOR,
            0,
            Code.UNSIGNED_INDICATOR,
            1);

    private final Configuration configuration;
    private final UnreadEntries unread;
    private final Set<String> figures;
    private final Set<String> reports;

    /** @param found all problems */
    Consequences(Configuration configuration, List<Diagnostic> found) {
        this.configuration = configuration;
        this.unread = configuration.unread();
        this.figures = unreadFigures(found);
        this.reports = found.stream()
                .filter(each -> OF_REFERENCES.contains(each.code()))
                .map(each -> each.position().path())
                .collect(Collectors.toSet());
    }

    /** Returns whether a problem follows from another. */
    boolean has(Diagnostic each) {
        return followsFromUnread(each) || followsFromFigure(each) || followsFromReport(each);
    }

    private boolean followsFromUnread(Diagnostic each) {
        if (!(each.code() instanceof Code code)) {
            return false;
        }
        List<String> words = each.arguments();
        return switch (code) {
            case UNKNOWN_COLUMN -> unread.column(words.get(0));
            case UNKNOWN_ORGANIZATION -> unread.organization(words.get(0));
            case UNKNOWN_PARENT -> unread.organization(words.get(1));
            case UNKNOWN_INDICATOR, NOTE_WITHOUT_FIGURE, MISSING_ANCHOR ->
                unread.indicator(words.get(0)) || isOfUnreadForm(each.position().path());
            case BAD_RULE -> unread.indicator(words.get(1));
            case BAD_VALUE -> words.get(0).equals("exempt") && unread.column(words.get(1));
            default ->
                OF_TABLES.contains(each.code())
                        && isOfUnreadForm(each.position().path());
        };
    }

    private boolean isOfUnreadForm(String path) {
        String[] names = path.split("/");
        return names.length > 1
                && names[0].equals("reports")
                && Optional.ofNullable(configuration.columns().get(names[1]))
                        .map(Column::form)
                        .filter(unread::form)
                        .isPresent();
    }

    private static Set<String> unreadFigures(List<Diagnostic> found) {
        return found.stream()
                .filter(each -> UNREAD_FIGURES.containsKey(each.code()))
                .map(each -> figure(each, UNREAD_FIGURES.get(each.code())))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** A note on a figure that could not be read has its figure, and a link to it its anchor. */
    private boolean followsFromFigure(Diagnostic each) {
        if (!(each.code() instanceof Code code)) {
            return false;
        }
        return switch (code) {
            case NOTE_WITHOUT_FIGURE -> figures.contains(figure(each, 0));
            case MISSING_ANCHOR ->
                figures.contains(
                        figure(each.arguments().get(1), each.arguments().get(0)));
            default -> false;
        };
    }

    /** A file is not to blame where its report refers to another that is missing, or could not be read. */
    private boolean followsFromReport(Diagnostic each) {
        if (each.code() != Code.UNUSED_FILE) {
            return false;
        }
        String[] names = each.position().path().split("/");
        return names.length > REPORT_DEPTH
                && reports.contains(String.join("/", Arrays.copyOf(names, REPORT_DEPTH)) + ".md");
    }

    private static String figure(Diagnostic each, int argument) {
        return figure(each.position().path(), each.arguments().get(argument));
    }

    private static String figure(String path, String indicator) {
        return path + " " + indicator;
    }
}
