package example.desk;

import dev.sitegen.model.FormLine;
import dev.sitegen.model.FormTable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table of a form without numbers, as CSV. */
final class BlankTable {

    private BlankTable() {}

    /** The ids of the columns, their names, and a line for each row with its id, its name and empty cells. */
    static String of(FormTable table) {
        List<FormLine> columns = table.columns();
        Stream<String> heads = Stream.of(
                line("row", "名称", columns.stream().map(FormLine::id)),
                line("名称", "", columns.stream().map(FormLine::name)));
        Stream<String> rows = table.rows().stream()
                .map(row -> line(row.id(), row.name(), columns.stream().map(column -> "")));
        return Stream.concat(heads, rows).collect(Collectors.joining());
    }

    private static String line(String id, String name, Stream<String> cells) {
        return Stream.concat(Stream.of(id, name), cells).map(BlankTable::cell).collect(Collectors.joining(",")) + "\n";
    }

    private static String cell(String text) {
        return text.matches("[^\",\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
