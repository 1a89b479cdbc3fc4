package dev.sitegen.internal.source;

import dev.sitegen.diagnostic.SourcePosition;
import java.util.List;

/** YAML as plain data: every scalar is the text that was written, with its place. */
public sealed interface YamlValue {

    SourcePosition position();

    /** A single value. */
    record Scalar(String text, SourcePosition position) implements YamlValue {}

    /** A list. */
    record Sequence(List<YamlValue> items, SourcePosition position) implements YamlValue {

        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Keys and their values, in the order written; a key may still stand twice. */
    record Mapping(List<Entry> entries, SourcePosition position) implements YamlValue {

        public Mapping {
            entries = List.copyOf(entries);
        }

        /** A mapping without a key. */
        public static Mapping empty(SourcePosition position) {
            return new Mapping(List.of(), position);
        }
    }

    /** A key and its value. */
    record Entry(Scalar key, YamlValue value) {}
}
