package dev.sitegen.importer.internal.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Numbers of adjacent cells that ran together into one when a document was converted, and all the ways to part them: by the blanks between
 * them, or wherever the form's sums within these cells hold.
 */
final class RunTogether {

    /** More digits have more ways to part them than anybody would believe a proof of. */
    private static final int MOST_DIGITS = 40;

    /** The largest number of ways among which the right one is looked for. */
    private static final int MOST_WAYS = 200;

    private static final int MOST_STEPS = 200_000;

    private final List<String> cells;
    private final List<Sum> sums;

    /** The sums by the cell after which all their numbers are known. */
    private final Map<Integer, List<Sum>> ends = new TreeMap<>();

    private final List<Map<String, String>> ways = new ArrayList<>();
    private int steps;

    private RunTogether(List<String> cells, List<Sum> sums) {
        this.cells = cells;
        Set<String> own = new HashSet<>(cells);
        this.sums = sums.stream().filter(sum -> sum.isWithin(own)).toList();
        for (Sum sum : this.sums) {
            int last = sum.cells().mapToInt(cells::indexOf).max().orElse(0);
            ends.computeIfAbsent(last, end -> new ArrayList<>()).add(sum);
        }
    }

    /**
     * The ways to part what is written for some cells; none if there are too many, or if no sum proves them.
     *
     * @param cells the keys of the cells, in order
     */
    static List<Map<String, String>> ways(List<String> cells, String written, List<Sum> sums) {
        RunTogether together = new RunTogether(cells, sums);
        if (cells.size() < 2 || together.sums.isEmpty()) {
            return List.of();
        }
        String[] numbers = written.strip().split("[\\s\u00A0\u3000]+");
        if (numbers.length == cells.size()) {
            return together.separate(numbers);
        }
        String digits = Labels.number(written);
        if (!digits.matches("\\d{" + cells.size() + "," + MOST_DIGITS + "}")) {
            return List.of();
        }
        together.part(digits, 0, new TreeMap<>());
        return together.ways.size() > MOST_WAYS || together.steps > MOST_STEPS ? List.of() : together.ways;
    }

    private List<Map<String, String>> separate(String[] numbers) {
        Map<String, String> way = new TreeMap<>();
        for (int i = 0; i < numbers.length; i++) {
            way.put(cells.get(i), numbers[i]);
        }
        return sums.stream().allMatch(sum -> sum.holds(way)) ? List.of(way) : List.of();
    }

    /** Tries every place where the next number may end. */
    private void part(String digits, int from, Map<String, String> way) {
        int left = cells.size() - way.size();
        steps++;
        if (ways.size() > MOST_WAYS || steps > MOST_STEPS) {
            return;
        }
        if (left == 0) {
            if (from == digits.length()) {
                ways.add(new TreeMap<>(way));
            }
            return;
        }
        int at = way.size();
        String cell = cells.get(at);
        // No number but 0 begins with 0, and none of an office has ten digits.
        int longest = from < digits.length() && digits.charAt(from) == '0' ? 1 : 9;
        for (int to = from + 1; to <= Math.min(digits.length() - (left - 1), from + longest); to++) {
            way.put(cell, digits.substring(from, to));
            if (ends.getOrDefault(at, List.of()).stream().allMatch(sum -> sum.holds(way))) {
                part(digits, to, way);
            }
        }
        way.remove(cell);
    }
}
