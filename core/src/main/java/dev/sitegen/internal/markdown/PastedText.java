package dev.sitegen.internal.markdown;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A text in which every paragraph stands apart. In a text that was pasted every line may be a paragraph of its own, where
 * Markdown asks for a blank line between two. One is put before every line that begins with an outline number or with the
 * indent of a Chinese paragraph, and behind every line that is a heading; all others carry on the line before, as Markdown
 * has it.
 *
 * @param text the text with the blank lines
 * @param inserted where in {@code text} a line end was put in, ascending
 */
record PastedText(String text, int[] inserted) {

    /** A line （一）… this short is a heading of its own; a longer one may be a sentence that goes on in the next line. */
    private static final int SHORT_LINE = 24;

    private static final Pattern EMPHASIS = Pattern.compile("[*_]+");

    /**
     * Parts a text.
     *
     * @param standsAlone tells the lines that are a paragraph of their own for other reasons
     */
    static PastedText part(String text, Predicate<String> standsAlone) {
        StringBuilder parted = new StringBuilder();
        int copied = 0;
        int[] inserted = new int[8];
        int count = 0;
        boolean afterText = false;
        boolean ended = false;
        boolean fenced = false;
        for (int from = 0; from < text.length(); ) {
            int next = text.indexOf('\n', from) + 1;
            int to = next == 0 ? text.length() : next;
            String line = text.substring(from, next == 0 ? to : next - 1);
            boolean fence = isFence(line);
            String words = fenced || fence ? "" : words(line);
            boolean alone = !words.isEmpty() && standsAlone.test(words);
            boolean begins = !words.isEmpty() && (alone || line.startsWith("\u3000") || isMarked(words));
            if (afterText && !fenced && !words.isEmpty() && (ended || begins)) {
                inserted = count == inserted.length ? Arrays.copyOf(inserted, count * 2) : inserted;
                parted.append(text, copied, from);
                copied = from;
                inserted[count++] = parted.length();
                parted.append('\n');
            }
            afterText = !words.isEmpty();
            ended = alone || endsHere(words);
            fenced ^= fence;
            from = to;
        }
        String all =
                count == 0 ? text : parted.append(text, copied, text.length()).toString();
        return new PastedText(all, Arrays.copyOf(inserted, count));
    }

    private static boolean isFence(String line) {
        int indent = 0;
        while (indent < 3 && indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return line.startsWith("```", indent) || line.startsWith("~~~", indent);
    }

    /** The words of a line; empty for a blank one. */
    private static String words(String line) {
        String words = PlainText.withoutIndent(line).stripTrailing();
        return words.startsWith("*") || words.startsWith("_")
                ? EMPHASIS.matcher(words).replaceAll("")
                : words;
    }

    private static boolean isMarked(String words) {
        return Marker.at(words).isPresent();
    }

    private static boolean endsHere(String words) {
        Optional<Marker> marker = Marker.at(words);
        return marker.isPresent()
                && Headings.isHeading(marker.get(), words)
                && (marker.get().rank() == 1 || words.length() <= SHORT_LINE);
    }

    /** Where a character of {@code text} stands in the text that was parted. */
    int originalOffset(int offset) {
        int before = Arrays.binarySearch(inserted, offset);
        return offset - (before >= 0 ? before : -before - 1);
    }
}
