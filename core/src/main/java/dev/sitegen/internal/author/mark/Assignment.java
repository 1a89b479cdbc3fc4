package dev.sitegen.internal.author.mark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives each quantity of a report one entry and each entry one quantity, the best agreeing pairs first. An entry whose neighbours in
 * the dictionary are those of the quantities beside is preferred to one that agrees as well. The same quantity may be stated twice.
 */
final class Assignment {

    private static final double SAME_GROUP = 0.05;
    private static final double NEXT_ENTRY = 0.06;
    private static final int NEAR = 3;
    private static final int ROUNDS = 3;

    /** An entry that agrees so well with two quantities of one value is stated twice. */
    private static final double STATED_AGAIN = 0.5;

    private final List<List<Match>> candidates;
    private final List<String> values;

    /**
     * @param candidates the entries for each quantity of a report, in the order of the text
     * @param values the words of the quantities
     */
    Assignment(List<List<Match>> candidates, List<String> values) {
        this.candidates = candidates;
        this.values = values;
    }

    private record Pair(int quantity, Match match) {}

    /** The entries of each quantity, its own first; of one without an entry of its own, none. */
    List<List<Match>> assigned() {
        Map<Integer, Match> chosen = Map.of();
        List<List<Match>> scored = candidates;
        for (int round = 0; round < ROUNDS; round++) {
            scored = withNeighbours(chosen);
            chosen = choose(scored);
        }
        List<List<Match>> assigned = new ArrayList<>();
        for (int i = 0; i < scored.size(); i++) {
            assigned.add(ownFirst(scored.get(i), chosen.get(i)));
        }
        return assigned;
    }

    private static List<Match> ownFirst(List<Match> matches, Match own) {
        if (own == null) {
            return List.of();
        }
        List<Match> sorted = new ArrayList<>(List.of(own));
        matches.stream().filter(match -> match != own).forEach(sorted::add);
        return sorted;
    }

    private List<List<Match>> withNeighbours(Map<Integer, Match> chosen) {
        List<List<Match>> scored = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Match before = chosen.get(i - 1);
            Match behind = chosen.get(i + 1);
            scored.add(candidates.get(i).stream()
                    .map(match -> match.plus(bonus(match, before, 1) + bonus(match, behind, -1)))
                    .sorted(Comparator.comparingDouble(Match::score).reversed())
                    .toList());
        }
        return scored;
    }

    /** The bonus of an entry beside a neighbour of the same group, or close by in the right direction. */
    private static double bonus(Match match, Match neighbour, int direction) {
        if (neighbour == null) {
            return 0;
        }
        int distance = (match.entry().place() - neighbour.entry().place()) * direction;
        double group = match.indicator().group().equals(neighbour.indicator().group()) ? SAME_GROUP : 0;
        return group + (distance > 0 && distance <= NEAR ? NEXT_ENTRY : 0);
    }

    private Map<Integer, Match> choose(List<List<Match>> scored) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < scored.size(); i++) {
            int quantity = i;
            scored.get(i).forEach(match -> pairs.add(new Pair(quantity, match)));
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> pair.match.score())
                .reversed()
                .thenComparingInt(Pair::quantity));
        Map<Integer, Match> chosen = new HashMap<>();
        Map<String, Set<String>> taken = new HashMap<>();
        for (Pair pair : pairs) {
            Set<String> stated = taken.computeIfAbsent(pair.match.indicator().id(), id -> new HashSet<>());
            boolean again = stated.contains(values.get(pair.quantity)) && pair.match.score() >= STATED_AGAIN;
            if (!chosen.containsKey(pair.quantity) && (stated.isEmpty() || again)) {
                chosen.put(pair.quantity, pair.match);
                stated.add(values.get(pair.quantity));
            }
        }
        return chosen;
    }
}
