package dev.sitegen.internal.render.data;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A column of a table.
 *
 * @param name its name in the head
 * @param type what its cells hold
 * @param required whether no cell is empty
 * @param categories the values there are, each with its name; empty when any value is allowed
 * @param text the cell of a row for programs; empty when there is nothing to say
 * @param shown the cell of a row for people
 */
record Field<T>(
        String name,
        Type type,
        boolean required,
        List<Category> categories,
        Function<T, String> text,
        Function<T, String> shown) {

    Field {
        categories = List.copyOf(categories);
    }

    static <T> Field<T> required(String name, Type type, Function<T, String> text) {
        return new Field<>(name, type, true, List.of(), text, text);
    }

    static <T> Field<T> optional(String name, Type type, Function<T, String> text) {
        return new Field<>(name, type, false, List.of(), text, text);
    }

    /** A field with a closed set of values; people see their names. */
    static <T> Field<T> oneOf(String name, List<Category> categories, Function<T, String> text) {
        Map<String, String> labels =
                categories.stream().collect(Collectors.toUnmodifiableMap(Category::value, Category::label));
        return new Field<>(
                name, Type.CODE, true, categories, text, text.andThen(value -> labels.getOrDefault(value, value)));
    }

    /** The same field that shows people something else than it gives programs, such as a name for an id. */
    Field<T> shownAs(Function<T, String> other) {
        return new Field<>(name, type, required, categories, text, other);
    }

    /** The cell of a row, as CSV has it. */
    String cell(T row) {
        String cell = text.apply(row);
        return type == Type.TEXT ? SafeText.of(cell) : cell;
    }

    /** A value of a closed set and its name. */
    record Category(String value, String label) {}

    /** Types of cells, as in Table Schema. */
    enum Type {
        /** Free text. */
        TEXT("string"),
        /** An id, or a word of a closed set: nothing that a spreadsheet could calculate with. */
        CODE("string"),
        ADDRESS("string"),
        NUMBER("number"),
        INTEGER("integer"),
        YEAR("year"),
        DATE("date"),
        INSTANT("datetime"),
        FLAG("boolean"),
        /** A JSON array. */
        LIST("array"),
        /** A JSON object. */
        MAP("object");

        private final String key;

        Type(String key) {
            this.key = key;
        }

        /** Its name in Table Schema. */
        String key() {
            return key;
        }
    }
}
