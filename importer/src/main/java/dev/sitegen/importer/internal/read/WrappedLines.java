package dev.sitegen.importer.internal.read;

import dev.sitegen.importer.internal.document.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The paragraphs of a text whose lines may have been wrapped at a margin. */
final class WrappedLines {

    private static final String ENDS_SENTENCE = "。！？!?；;：:”）)";
    private static final Pattern INDENT = Pattern.compile("^(?:\u3000|\u00A0|\t| {2})");

    /** Texts are wrapped at between so many characters; lines that are longer are paragraphs. */
    private static final int NARROWEST = 20;

    private static final int WIDEST = 120;

    /** Number of lines that reach the margin of a text that is wrapped. */
    private static final int FEWEST_FULL = 4;

    private final List<String> lines;
    private final int margin;

    private WrappedLines(List<String> lines) {
        this.lines = lines;
        this.margin =
                lines.stream().mapToInt(line -> line.strip().length()).max().orElse(0);
    }

    /** The paragraphs, blank lines included. */
    static List<String> joined(String text) {
        List<String> lines = text.lines().toList();
        WrappedLines wrapped = new WrappedLines(lines);
        return wrapped.isWrapped() ? wrapped.join() : lines;
    }

    private boolean isWrapped() {
        long full = lines.stream().filter(this::isFull).count();
        long going = lines.stream()
                .filter(line -> isFull(line) && !endsSentence(line))
                .count();
        return margin >= NARROWEST && margin <= WIDEST && full >= FEWEST_FULL && going * 2 > full;
    }

    private boolean isFull(String line) {
        int length = line.strip().length();
        return length >= NARROWEST && length >= margin - 4;
    }

    private static boolean endsSentence(String line) {
        String words = line.strip();
        return !words.isEmpty() && ENDS_SENTENCE.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private List<String> join() {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        boolean goesOn = false;
        for (String line : lines) {
            boolean begins = !goesOn
                    || line.isBlank()
                    || INDENT.matcher(line).find()
                    || Outline.at(line.strip()).isPresent();
            if (begins) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            } else if (isLatin(paragraph)) {
                paragraph.append(' ');
            }
            paragraph.append(line.strip());
            goesOn = isFull(line);
        }
        paragraphs.add(paragraph.toString());
        return paragraphs;
    }

    private static boolean isLatin(StringBuilder text) {
        return text.length() > 0 && text.charAt(text.length() - 1) < 0x250;
    }
}
