package dev.sitegen.importer.internal.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Numbers that ran together, parted in the only way in which the form's sums hold: those of a row, and where a row may be parted in
 * several ways, those of the columns that it is in.
 */
final class PartedNumbers {

    private static final int MOST_STEPS = 50_000;

    private final List<Sum> sums;
    private final Map<String, String> values;
    private final List<String> proofs = new ArrayList<>();

    /**
     * A row of cells whose numbers ran together.
     *
     * @param name how a proof names it
     * @param cells the keys of its cells
     * @param ways the ways to part them, each the numbers by cell
     */
    record Line(String name, List<String> cells, List<Map<String, String>> ways) {}

    /** @param values the numbers that are known, by cell; what is parted is put into it */
    PartedNumbers(List<Sum> sums, Map<String, String> values) {
        this.sums = sums;
        this.values = values;
    }

    /** Parts what can be parted in one way only; what is parted in several, or none, has no values afterwards. */
    void part(List<Line> lines) {
        List<Line> open = new ArrayList<>();
        for (Line line : lines) {
            if (line.ways.size() == 1) {
                take(line, line.ways.get(0), "");
            } else if (!line.ways.isEmpty()) {
                open.add(line);
            }
        }
        if (open.isEmpty()) {
            return;
        }
        List<List<Map<String, String>>> solutions = new ArrayList<>();
        int steps = search(open, 0, new HashMap<>(values), new ArrayList<>(), solutions, 0);
        if (steps > MOST_STEPS || solutions.isEmpty()) {
            return;
        }
        for (int i = 0; i < open.size(); i++) {
            int at = i;
            Set<Map<String, String>> ways = Set.copyOf(
                    solutions.stream().map(solution -> solution.get(at)).toList());
            if (ways.size() == 1) {
                take(open.get(i), ways.iterator().next(), column(open.get(i)));
            }
        }
    }

    /** Tries every way of each line, and keeps those in which no sum of a column fails; returns how many it tried. */
    private int search(
            List<Line> lines,
            int at,
            Map<String, String> known,
            List<Map<String, String>> chosen,
            List<List<Map<String, String>>> solutions,
            int before) {
        int steps = before + 1;
        if (steps > MOST_STEPS) {
            return steps;
        }
        if (at == lines.size()) {
            solutions.add(List.copyOf(chosen));
            return steps;
        }
        for (Map<String, String> way : lines.get(at).ways) {
            Map<String, String> with = new HashMap<>(known);
            with.putAll(way);
            if (columnsHold(way, with)) {
                chosen.add(way);
                steps = search(lines, at + 1, with, chosen, solutions, steps);
                chosen.remove(chosen.size() - 1);
            }
        }
        return steps;
    }

    /** Returns whether every sum that has a cell of a line, and all of whose numbers are known, holds. */
    private boolean columnsHold(Map<String, String> line, Map<String, String> known) {
        return sums.stream()
                .filter(sum -> sum.cells().anyMatch(line::containsKey))
                .filter(sum ->
                        sum.cells().allMatch(key -> !known.getOrDefault(key, "").isEmpty()))
                .allMatch(sum -> sum.holds(known));
    }

    private void take(Line line, Map<String, String> way, String column) {
        values.putAll(way);
        List<String> shown = sums.stream()
                .filter(sum -> sum.isWithin(way.keySet()))
                .map(sum -> sum.shown(way))
                .toList();
        proofs.add(line.name + "：" + String.join(", ", shown) + column);
    }

    /** The name of the sum of columns that decides between the ways of a line. */
    private String column(Line line) {
        Set<String> cells = Set.copyOf(line.cells);
        Optional<String> name = sums.stream()
                .filter(sum -> !sum.isWithin(cells) && sum.cells().anyMatch(cells::contains))
                .map(Sum::name)
                .findFirst();
        return name.map(text -> " (" + text + ")").orElse("");
    }

    /** The sums by which the numbers were parted. */
    List<String> proofs() {
        return proofs;
    }
}
