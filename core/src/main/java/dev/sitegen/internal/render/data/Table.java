package dev.sitegen.internal.render.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A table of the site: what its columns are, and its rows one after another.
 *
 * @param name what it is called
 * @param fields its columns
 * @param primaryKey the columns that identify its rows
 * @param references where the values of columns are to be found
 * @param rows its rows, anew at every call
 */
record Table<T>(
        String name,
        List<Field<T>> fields,
        List<String> primaryKey,
        List<Reference> references,
        Supplier<Stream<T>> rows) {

    Table {
        fields = List.copyOf(fields);
        primaryKey = List.copyOf(primaryKey);
        references = List.copyOf(references);
    }

    /** Columns whose values are the key of a row in a table. */
    record Reference(List<String> fields, String table, List<String> targets) {

        static Reference to(String table, String field, String target) {
            return new Reference(List.of(field), table, List.of(target));
        }
    }

    /** A table of the same rows with some of the columns, in another order if need be. */
    Table<T> only(List<String> columns) {
        List<Field<T>> some = columns.stream()
                .map(column -> fields.stream()
                        .filter(field -> field.name().equals(column))
                        .findFirst()
                        .orElseThrow())
                .toList();
        return new Table<>(name, some, primaryKey, references, rows);
    }

    /** The first rows, as they are in CSV. */
    List<List<String>> sample(int most) {
        return rows.get()
                .limit(most)
                .map(row -> fields.stream().map(field -> field.cell(row)).toList())
                .toList();
    }

    /** Writes all rows as CSV (RFC 4180), and leaves the stream open. */
    void write(OutputStream out) throws IOException {
        write(rows.get(), out);
    }

    /** Writes some rows as CSV (RFC 4180), and leaves the stream open. */
    void write(Stream<T> some, OutputStream out) throws IOException {
        // Not closed, for that would close the stream.
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
        csv.writeRecord(fields.stream().map(Field::name).toList());
        List<String> cells = new ArrayList<>(fields.size());
        some.forEachOrdered(row -> {
            cells.clear();
            for (Field<T> field : fields) {
                cells.add(field.cell(row));
            }
            csv.writeRecord(cells);
        });
        csv.flush();
    }
}
