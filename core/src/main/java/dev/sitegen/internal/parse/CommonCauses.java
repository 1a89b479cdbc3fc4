package dev.sitegen.internal.parse;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.Diagnostic;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.read.Nearest;
import dev.sitegen.internal.read.config.Configuration;
import dev.sitegen.model.Indicator;
import dev.sitegen.model.Site;
import java.util.ArrayList;
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
 * Leaves one problem for one cause. What {@linkplain Consequences follows} from another problem is omitted; what many reports
 * have in common because a file of the site is wrong is reported once, there.
 */
public final class CommonCauses {

    private static final int MOST_LINES = 20;

    /** The rule for the words of a new report. */
    private static final String TO_BE_WRITTEN = "unwritten";

    private final Configuration configuration;
    private final Site site;

    /** @param site the facts of what could be read */
    public CommonCauses(Configuration configuration, Site site) {
        this.configuration = configuration;
        this.site = site;
    }

    /** The problems without those that follow from others. */
    public List<Diagnostic> of(List<Diagnostic> found) {
        Consequences consequences = new Consequences(configuration, found);
        List<Diagnostic> all =
                found.stream().filter(each -> !consequences.has(each)).collect(Collectors.toCollection(ArrayList::new));
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
