package dev.sitegen.internal.parse;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.read.Nearest;
import dev.sitegen.internal.read.config.Configuration;
import dev.sitegen.internal.read.config.value.UnreadEntries;
import dev.sitegen.model.Column;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Leaves one problem for one cause. What follows from an entry that could not be read is omitted; what many reports have in
 * common because a file of the site is wrong is reported once, there.
 */
public final class CommonCauses {

    /** The names in the path of a report: those of the directories, and that of the organization. */
    private static final int REPORT_DEPTH = 4;

    private static final int MOST_LINES = 20;

    /** The rule for the words of a new report. */
    private static final String TO_BE_WRITTEN = "unwritten";

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
    private final Site site;

    /** @param site the facts of what could be read */
    public CommonCauses(Configuration configuration, Site site) {
        this.configuration = configuration;
        this.unread = configuration.unread();
        this.site = site;
    }

    /** The problems without those that follow from others. */
    public List<Diagnostic> of(List<Diagnostic> found) {
        Set<String> figures = unreadFigures(found);
        Set<String> reports = found.stream()
                .filter(each -> OF_REFERENCES.contains(each.code()))
                .map(each -> each.position().path())
                .collect(Collectors.toSet());
        List<Diagnostic> all = found.stream()
                .filter(each -> !followsFromUnread(each)
                        && !followsFromFigure(each, figures)
                        && !followsFromReport(each, reports))
                .collect(Collectors.toCollection(ArrayList::new));
        merge(all, Code.UNKNOWN_COLUMN, each -> each.arguments().get(0), this::unknownColumn);
        boolean none = configuration.organizations().isEmpty();
        merge(
                all,
                Code.UNKNOWN_ORGANIZATION,
                each -> none ? "" : each.arguments().get(0),
                this::unknownOrganization);
        merge(all, Code.WRONG_UNIT, each -> each.arguments().get(3), this::wrongUnit);
        boolean empty = configuration.dictionary().values().stream().allMatch(Indicator::isCell);
        merge(all, Code.UNKNOWN_INDICATOR, each -> empty ? "" : each.arguments().get(0), this::unknownIndicator);
        merge(
                all,
                Code.RESIDUE,
                each -> each.position().path() + "\n" + String.join("\n", each.arguments()),
                CommonCauses::residue);
        SettingCauses settings = new SettingCauses(configuration);
        merge(all, Code.UNUSED_FILE, settings::ofUnusedFile, settings::lostForm);
        merge(all, Code.NOT_IN_OFFICE, settings::ofReportOutOfOffice, settings::outOfOffice);
        Set<String> misspelled = all.stream()
                .filter(each -> each.code() == Code.UNKNOWN_INDICATOR
                        && each.arguments().get(2).equals("MISSPELLED"))
                .map(each -> each.arguments().get(0))
                .collect(Collectors.toSet());
        all.removeIf(each -> each.code() == Code.BAD_RULE
                && misspelled.contains(each.arguments().get(1)));
        return all;
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
    private static boolean followsFromFigure(Diagnostic each, Set<String> figures) {
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
    private static boolean followsFromReport(Diagnostic each, Set<String> reports) {
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

    /** Puts one problem in the place of all of a kind that have one cause, if they have. */
    private static void merge(
            List<Diagnostic> all,
            Code code,
            Function<Diagnostic, String> cause,
            Function<List<Diagnostic>, Optional<Diagnostic>> merged) {
        Collection<List<Diagnostic>> groups = all.stream()
                .filter(each -> each.code() == code)
                .sorted()
                .collect(Collectors.groupingBy(cause, TreeMap::new, Collectors.toList()))
                .values();
        Set<Diagnostic> replaced = new HashSet<>();
        List<Diagnostic> added = new ArrayList<>();
        for (List<Diagnostic> group : groups) {
            Optional<Diagnostic> one = group.size() > 1 ? merged.apply(group) : Optional.empty();
            one.ifPresent(diagnostic -> {
                replaced.addAll(group);
                added.add(diagnostic);
            });
        }
        all.removeIf(replaced::contains);
        all.addAll(added);
    }

    private Optional<Diagnostic> unknownColumn(List<Diagnostic> group) {
        Diagnostic first = group.get(0);
        List<String> words = first.arguments();
        return Optional.of(Diagnostic.of(
                first.code(),
                first.position(),
                words.get(0),
                words.get(1),
                words.get(2),
                "SEVERAL",
                count(group),
                words.get(5)));
    }

    private Optional<Diagnostic> unknownOrganization(List<Diagnostic> group) {
        Diagnostic first = group.get(0);
        List<String> words = first.arguments();
        boolean none = configuration.organizations().isEmpty();
        return Optional.of(Diagnostic.of(
                first.code(),
                none ? SourcePosition.ofFile("organizations.yaml") : first.position(),
                words.get(0),
                words.get(1),
                none ? "EMPTY" : words.get(2),
                none ? "EMPTY" : "SEVERAL",
                count(group),
                words.get(5)));
    }

    /** Figures that all have one other unit than the dictionary says are right, and the dictionary is wrong. */
    private Optional<Diagnostic> wrongUnit(List<Diagnostic> group) {
        Diagnostic first = group.get(0);
        Indicator indicator = configuration.dictionary().get(first.arguments().get(3));
        String unit = first.arguments().get(2);
        boolean same = group.stream().allMatch(each -> each.arguments().get(2).equals(unit));
        if (indicator == null || indicator.isCell() || !same || unit.isEmpty() || isStated(indicator.id())) {
            return Optional.empty();
        }
        return Optional.of(Diagnostic.of(
                first.code(),
                indicator.position(),
                first.arguments().get(0),
                indicator.unit(),
                unit.equals("%") ? "\"%\"" : unit,
                indicator.id(),
                indicator.unit().isEmpty() ? "DICTIONARY_NO_UNIT" : "DICTIONARY",
                count(group)));
    }

    /** An entry that nothing names, with an id near to one that reports name, is misspelled. */
    private Optional<Diagnostic> unknownIndicator(List<Diagnostic> group) {
        Diagnostic first = group.get(0);
        String id = first.arguments().get(0);
        Map<String, Indicator> dictionary = configuration.dictionary();
        if (dictionary.values().stream().allMatch(Indicator::isCell)) {
            return Optional.of(Diagnostic.of(
                    first.code(), SourcePosition.ofFile("indicators.yaml"), id, "—", "EMPTY", count(group)));
        }
        Predicate<String> isUnused = near -> !dictionary.get(near).isCell() && !isStated(near);
        return Nearest.to(id, dictionary.keySet()).stream()
                .limit(1)
                .filter(isUnused)
                .map(near -> Diagnostic.of(
                        first.code(), dictionary.get(near).position(), id, near, "MISSPELLED", count(group)))
                .findFirst();
    }

    /** The words that mark in a new report what is to be written, all over it. */
    private static Optional<Diagnostic> residue(List<Diagnostic> group) {
        Diagnostic first = group.get(0);
        List<String> words = first.arguments();
        String lines = group.stream()
                .map(each -> String.valueOf(each.position().line()))
                .distinct()
                .limit(MOST_LINES)
                .collect(Collectors.joining(", "));
        return words.get(2).equals(TO_BE_WRITTEN)
                ? Optional.of(Diagnostic.of(
                        first.code(), first.position(), words.get(0), "SEVERAL", words.get(2), count(group), lines))
                : Optional.empty();
    }

    private boolean isStated(String indicator) {
        return !site.observations(indicator).isEmpty();
    }

    private static String count(List<Diagnostic> group) {
        return String.valueOf(group.size());
    }
}
