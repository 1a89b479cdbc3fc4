package dev.sitegen.internal.render.data;

import dev.sitegen.internal.base.text.Json;
import dev.sitegen.internal.base.xlsx.TextStream;
import dev.sitegen.internal.render.data.Field.Type;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.stream.Stream;

/** Rows of a table as JSON, each an object on a line; a cell that is empty is no member of it. */
final class TableJson {

    private TableJson() {}

    /** Writes some rows, and leaves the stream open. */
    static <T> void write(Table<T> table, Stream<T> rows, OutputStream out) throws IOException {
        TextStream stream = new TextStream(out);
        Json json = Json.ofFile(stream.text()).object();
        json.name(table.name()).array();
        for (Iterator<T> each = rows.iterator(); each.hasNext(); ) {
            row(table, each.next(), json.row());
            json.end();
            stream.mayFlush();
        }
        json.end().end();
        stream.text().append('\n');
        stream.flush();
    }

    private static <T> void row(Table<T> table, T row, Json json) {
        for (Field<T> field : table.fields()) {
            String text = field.text().apply(row);
            boolean number = field.type() == Type.NUMBER || field.type() == Type.INTEGER || field.type() == Type.YEAR;
            if (number && !text.isEmpty()) {
                json.name(field.name()).number(new BigDecimal(text));
            } else {
                json.memberIfAny(field.name(), text);
            }
        }
    }
}
