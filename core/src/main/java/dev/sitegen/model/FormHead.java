package dev.sitegen.model;

import java.util.List;
import java.util.stream.Stream;

/** A head of a form's table: of one row or column, or of several that are grouped. */
public sealed interface FormHead {

    /** {@return its words on the form, character for character} */
    String label();

    /** {@return the rows or columns below it, in order} */
    Stream<FormLine> lines();

    /** {@return the number of heads one above the other, itself included} */
    int depth();

    /**
     * {@return the rows or columns below some heads, in order}
     *
     * @param heads heads of rows or columns, in order
     */
    static List<FormLine> lines(List<FormHead> heads) {
        return heads.stream().flatMap(FormHead::lines).toList();
    }

    /**
     * {@return the largest number of heads one above the other}
     *
     * @param heads heads of rows or columns
     */
    static int depth(List<FormHead> heads) {
        return heads.stream().mapToInt(FormHead::depth).max().orElse(0);
    }

    /**
     * The head of one row or column.
     *
     * @param line the row or column
     */
    record Single(FormLine line) implements FormHead {

        @Override
        public String label() {
            return line.label();
        }

        @Override
        public Stream<FormLine> lines() {
            return Stream.of(line);
        }

        @Override
        public int depth() {
            return 1;
        }
    }

    /**
     * The head of several.
     *
     * @param label its words on the form
     * @param parts the heads below it, in order; at least one
     */
    record Group(String label, List<FormHead> parts) implements FormHead {

        /**
         * Copies the parts, of which there is at least one.
         *
         * @param label its words on the form
         * @param parts the heads below it, in order; at least one
         */
        public Group {
            parts = List.copyOf(parts);
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("nothing is grouped: " + label);
            }
        }

        @Override
        public Stream<FormLine> lines() {
            return parts.stream().flatMap(FormHead::lines);
        }

        @Override
        public int depth() {
            return FormHead.depth(parts) + 1;
        }
    }
}
