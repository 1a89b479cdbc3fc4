package dev.sitegen.internal.author.mark;

import dev.sitegen.internal.author.dictionary.EntryProposals.Proposed;
import dev.sitegen.internal.author.dictionary.NewCheck;
import dev.sitegen.internal.author.dictionary.NewEntry;
import dev.sitegen.internal.read.config.Configuration;
import dev.sitegen.internal.unit.OwnUnits;
import dev.sitegen.model.Indicator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The entries that quantities are matched with, and those that were proposed on the way. */
final class Dictionary {

    private final Map<String, Indicator> entries = new LinkedHashMap<>();
    private final Map<String, String> rules = new LinkedHashMap<>();
    private final List<NewEntry> newEntries = new ArrayList<>();
    private final List<NewCheck> newChecks = new ArrayList<>();
    private final OwnUnits units;
    private WordMatch words;
    private QuantityFinder finder;

    Dictionary(Configuration configuration) {
        units = configuration.texts().units();
        configuration.dictionary().forEach((id, indicator) -> {
            if (!indicator.isCell()) {
                entries.put(id, indicator);
            }
        });
        configuration.rules().forEach(rule -> rules.put(rule.id(), rule.text()));
        index();
    }

    private void index() {
        words = new WordMatch(entries.values());
        finder = new QuantityFinder(
                entries.values().stream().map(Indicator::unit).collect(Collectors.toSet()));
    }

    /** Takes the entries and checks that a report suggests. */
    void add(Proposed proposed) {
        proposed.entries().stream()
                .map(NewEntry::indicator)
                .forEach(indicator -> entries.putIfAbsent(indicator.id(), indicator));
        newEntries.addAll(proposed.entries());
        newChecks.addAll(proposed.checks());
        proposed.checks().forEach(check -> rules.put(check.id(), check.rule()));
        if (!proposed.entries().isEmpty()) {
            index();
        }
    }

    Map<String, Indicator> entries() {
        return Collections.unmodifiableMap(entries);
    }

    /** The texts of the checks by their ids. */
    Map<String, String> rules() {
        return Collections.unmodifiableMap(rules);
    }

    OwnUnits units() {
        return units;
    }

    WordMatch words() {
        return words;
    }

    QuantityFinder finder() {
        return finder;
    }

    /** The entries that were proposed, one for each quantity that states one. */
    List<NewEntry> newEntries() {
        return Collections.unmodifiableList(newEntries);
    }

    List<NewCheck> newChecks() {
        return Collections.unmodifiableList(newChecks);
    }
}
