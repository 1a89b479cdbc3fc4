package dev.sitegen.internal.parse.pasted;

import dev.sitegen.internal.read.Chars;
import java.util.Arrays;

/**
 * A text made of pieces of another, with others put in between. Knows of every character where it is in the other text.
 *
 * @param text the text
 * @param starts where its pieces begin, ascending
 * @param origins where each piece is in the other text
 * @param copied whether each piece is of the other text; every character of a piece that was put in is at its origin
 */
public record EditedText(Chars text, int[] starts, int[] origins, boolean[] copied) {

    /** The offset in the other text of an offset in this one. */
    public int originalOffset(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int piece = found >= 0 ? found : -found - 2;
        return copied[piece] ? origins[piece] + offset - starts[piece] : origins[piece];
    }

    /** Copies a text from its beginning to its end, and puts other text in between. */
    static final class Editor {

        private final Chars original;
        private final StringBuilder text = new StringBuilder();
        private int[] starts = new int[8];
        private int[] origins = new int[8];
        private boolean[] copied = new boolean[8];
        private int pieces;
        private int done;

        Editor(Chars original) {
            this.original = original;
        }

        /** Copies up to a place. */
        void copyTo(int end) {
            if (end > done) {
                piece(done, true);
                text.append(original.array(), done, end - done);
                done = end;
            }
        }

        /** Puts text in at the place that was copied to. */
        void insert(String more) {
            piece(done, false);
            text.append(more);
        }

        /** Omits the text up to a place. */
        void skipTo(int end) {
            done = Math.max(done, end);
        }

        private void piece(int origin, boolean isCopy) {
            if (pieces == starts.length) {
                starts = Arrays.copyOf(starts, pieces * 2);
                origins = Arrays.copyOf(origins, pieces * 2);
                copied = Arrays.copyOf(copied, pieces * 2);
            }
            starts[pieces] = text.length();
            origins[pieces] = origin;
            copied[pieces] = isCopy;
            pieces++;
        }

        /** The text with the rest copied. */
        EditedText finish() {
            if (pieces == 0 && done == 0) {
                return new EditedText(original, new int[] {0}, new int[] {0}, new boolean[] {true});
            }
            copyTo(original.length());
            // What is behind the last character is at the end of the text.
            piece(original.length(), true);
            return new EditedText(
                    new Chars(text.toString()),
                    Arrays.copyOf(starts, pieces),
                    Arrays.copyOf(origins, pieces),
                    Arrays.copyOf(copied, pieces));
        }
    }
}
