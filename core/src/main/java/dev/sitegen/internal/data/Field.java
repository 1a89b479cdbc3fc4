package dev.sitegen.internal.data;

import java.util.List;
import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param name its name in the head
 * @param type what its cells hold
 * @param required whether no cell is empty
 * @param categories the values there are, each with its name; empty when any value may stand
 * @param text the cell of a row; empty when there is nothing to say
 */
record Field<T>(String name, Type type, boolean required, List<Category> categories, Function<T, String> text) {

    Field {
        categories = List.copyOf(categories);
    }

    static <T> Field<T> required(String name, Type type, Function<T, String> text) {
        return new Field<>(name, type, true, List.of(), text);
    }

    static <T> Field<T> optional(String name, Type type, Function<T, String> text) {
        return new Field<>(name, type, false, List.of(), text);
    }

    /** A field with a closed set of values. */
    static <T> Field<T> oneOf(String name, List<Category> categories, Function<T, String> text) {
        return new Field<>(name, Type.CODE, true, categories, text);
    }

    /** The cell of a row, as it is written. */
    String cell(T row) {
        String cell = text.apply(row);
        return type == Type.TEXT ? SafeText.of(cell) : cell;
    }

    /** A value of a closed set and its name. */
    record Category(String value, String label) {}

    /** What cells hold, by the types of Table Schema. */
    enum Type {
        /** What somebody wrote. */
        TEXT("string"),
        /** An id, or a word of a closed set: nothing that a spreadsheet could reckon with. */
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
