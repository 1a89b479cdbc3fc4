package dev.sitegen.bench;

import dev.sitegen.bench.corpus.Corpus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Medians as a table in Markdown. A column that no build has a figure for is left out. */
final class ResultTable {

    /** A line: an entry in a state, and what it is compared with. */
    private record Row(Entry entry, State state, OptionalDouble cold) {

        Runs runs() {
            return entry.runs(state);
        }
    }

    /** A column: its head, and its cell in a line, which may be empty. */
    private record Column(String head, Function<Row, String> cell) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("program", row -> row.entry().contender().name()),
            new Column("figures", row -> row.entry().corpus().figures().name().toLowerCase(Locale.ROOT)),
            new Column("build", row -> row.state().title()),
            new Column("wall, s", row -> number(row.runs().wall(), 2)),
            new Column("from, s", row -> number(row.runs().fastest(), 2)),
            new Column("to, s", row -> number(row.runs().slowest(), 2)),
            new Column("of cold", ResultTable::ratio),
            new Column("CPU, s", row -> number(row.runs().processor(), 2)),
            new Column("peak memory, MB", row -> number(row.runs().peak(), 0)),
            new Column("heap limit, MB", row -> number(row.runs().heapLimit(), 0)),
            new Column("files", row -> number(row.runs().files(), 0)),
            new Column("output, MB", row -> number(row.runs().megabytes(), 1)));

    /** Number of columns with words. */
    private static final int WORDS = 3;

    private ResultTable() {}

    static List<String> of(List<Entry> entries) {
        List<Row> rows = rows(entries);
        List<Column> shown = COLUMNS.stream()
                .filter(column ->
                        rows.stream().anyMatch(row -> !column.cell().apply(row).isEmpty()))
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add(line(shown.stream().map(Column::head).toList()));
        lines.add("|---".repeat(WORDS) + "|---:".repeat(shown.size() - WORDS) + "|");
        rows.forEach(row -> lines.add(
                line(shown.stream().map(column -> column.cell().apply(row)).toList())));
        return lines;
    }

    /** The first entry of each corpus is the library, and its cold build what all others are compared with. */
    private static List<Row> rows(List<Entry> entries) {
        Map<Corpus, OptionalDouble> cold = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (Entry entry : entries) {
            OptionalDouble base = cold.computeIfAbsent(
                    entry.corpus(), corpus -> entry.runs(State.COLD).wall());
            entry.contender().states().forEach(state -> rows.add(new Row(entry, state, base)));
        }
        return rows;
    }

    private static String ratio(Row row) {
        OptionalDouble wall = row.runs().wall();
        return wall.isPresent() && row.cold().isPresent()
                ? number(OptionalDouble.of(wall.getAsDouble() / row.cold().getAsDouble()), 2)
                : "";
    }

    private static String number(OptionalDouble value, int decimals) {
        return value.isPresent() ? String.format(Locale.ROOT, "%." + decimals + "f", value.getAsDouble()) : "";
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
