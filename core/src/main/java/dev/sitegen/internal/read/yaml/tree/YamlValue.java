package dev.sitegen.internal.read.yaml.tree;

import dev.sitegen.diagnostic.SourcePosition;
import java.util.List;

/** YAML as plain data: every scalar is the text that was written, with its place. */
public sealed interface YamlValue {

    SourcePosition position();

    /**
     * A single value.
     *
     * @param verbatim whether its text is in the file as it is, without escapes and in one line
     */
    record Scalar(String text, SourcePosition position, boolean verbatim) implements YamlValue {

        /** A value whose text is in the file as it is. */
        public Scalar(String text, SourcePosition position) {
            this(text, position, true);
        }

        /** The place from which places in the text are counted; the whole line if that cannot be. */
        public SourcePosition textPosition() {
            return verbatim ? position : new SourcePosition(position.path(), position.line(), 0);
        }
    }

    /** A list. */
    record Sequence(List<YamlValue> items, SourcePosition position) implements YamlValue {

        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Keys and their values, in the order written; a key may still occur twice. */
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
