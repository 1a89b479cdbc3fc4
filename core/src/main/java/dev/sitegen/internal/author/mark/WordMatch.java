package dev.sitegen.internal.author.mark;

import dev.sitegen.model.Indicator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares the words around a quantity with the names and definitions of the dictionary. A pair of characters counts by how few
 * entries have it.
 */
final class WordMatch {

    private static final double OF_NAME = 0.62;
    private static final double OF_CLAUSE = 0.25;
    private static final double OF_DEFINITION = 0.13;

    /** Factor of an entry whose special word is not said. */
    private static final double SPECIAL_UNSAID = 0.75;

    private static final double SAID = 0.5;

    private final List<EntryWords> entries = new ArrayList<>();
    private final Map<String, Integer> counts;
    private final Map<String, Long> units;

    WordMatch(Collection<Indicator> dictionary) {
        List<Set<String>> texts = new ArrayList<>();
        for (Indicator indicator : dictionary) {
            EntryWords entry = EntryWords.of(indicator, entries.size());
            entries.add(entry);
            Set<String> text = new HashSet<>(entry.name());
            text.addAll(entry.definition());
            texts.add(text);
        }
        this.counts = Folded.counts(texts);
        this.units = dictionary.stream().collect(Collectors.groupingBy(Indicator::unit, Collectors.counting()));
    }

    /** Number of entries that have a unit. */
    long withUnit(String unit) {
        return units.getOrDefault(unit, 1L);
    }

    /** The entries in the order of the dictionary. */
    List<EntryWords> entries() {
        return entries;
    }

    /** Agreement of an entry with a passage, from 0 to 1. */
    double score(EntryWords entry, Passage passage, Map<String, Double> weights) {
        double name = covered(entry.name(), weights) * (isSpecialSaid(entry.name(), weights) ? 1 : SPECIAL_UNSAID);
        double definition = covered(entry.definition(), weights);
        Set<String> own = new HashSet<>(entry.name());
        own.addAll(entry.definition());
        Set<String> clause = passage.clause();
        double said = weight(clause);
        double explained =
                said == 0 ? 0 : weight(clause.stream().filter(own::contains).toList()) / said;
        return OF_NAME * name + OF_CLAUSE * explained + OF_DEFINITION * definition;
    }

    /** Returns whether one of the rarest pairs of a name is said, such as 废止 in 废止行政规范性文件. */
    private boolean isSpecialSaid(Set<String> name, Map<String, Double> weights) {
        double rarest = name.stream().mapToDouble(this::rarity).max().orElse(0);
        return name.stream().anyMatch(pair -> rarity(pair) == rarest && weights.getOrDefault(pair, 0.0) >= SAID);
    }

    private double covered(Set<String> pairs, Map<String, Double> weights) {
        double all = weight(pairs);
        double found = pairs.stream()
                .mapToDouble(pair -> rarity(pair) * weights.getOrDefault(pair, 0.0))
                .sum();
        return all == 0 ? 0 : found / all;
    }

    private double weight(Collection<String> pairs) {
        return pairs.stream().mapToDouble(this::rarity).sum();
    }

    private double rarity(String pair) {
        return Math.log(1 + (double) entries.size() / counts.getOrDefault(pair, 1));
    }
}
