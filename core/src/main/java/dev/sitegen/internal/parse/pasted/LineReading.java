package dev.sitegen.internal.parse.pasted;

import dev.sitegen.internal.parse.pasted.PastedLine.Kind;
import dev.sitegen.internal.parse.text.Headings;
import dev.sitegen.internal.parse.text.Marker;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reading of the lines of a text where no blank line separates them: each as a paragraph, as every paste from Word or a
 * browser has them, or as parts of one, as text that was wrapped at a margin or has a sentence a line.
 *
 * @param paragraphs whether each line is a paragraph
 * @param width the display width at which lines are wrapped; 0 when that is not known
 * @param lines how many lines would run on from the one above; nothing depends on the reading when there are none
 */
record LineReading(boolean paragraphs, int width, int lines) {

    private static final Pattern MARKUP = Pattern.compile("(?<=\\])(?:\\{[^}]*+}|\\([^)]*+\\))");
    private static final String ENDS = "。！？!?；;：:…";
    private static final String CLOSING = "”’）)》」』】\"'";
    private static final String GOES_ON = "，、,\\（(《“‘";
    private static final String CONTINUES = "，。、；：！？）》”’";
    private static final String SENTENCES = "。！？!?";

    /** A line that is not nearly as wide as the widest was not wrapped at the margin. */
    private static final double FULL = 0.8;

    /** The share of the lines without an end of a sentence that are full in a wrapped text. */
    private static final double MOST = 0.8;

    /** The least width of a margin; lines that are all narrower run on, as in any Markdown. */
    private static final int NARROWEST_MARGIN = 30;

    /** Share of lines that go on within a clause: if one in this many does, all do. */
    private static final int MOST_JOINED = 5;

    /** The least length of a sentence that is a paragraph of its own, where there is no other evidence. */
    private static final int LONG_SENTENCE = 40;

    /** The same beside paragraphs that blank lines keep apart. */
    private static final int LONG_PARAGRAPH = 70;

    /**
     * Decides from all lines of a text.
     *
     * @param apart the lines that are apart from the one above whatever the reading is
     */
    static LineReading of(List<PastedLine> lines, BitSet apart) {
        if (!anyRunsOn(lines, apart)) {
            return new LineReading(false, 0, 0);
        }
        List<String> open = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        int runningOn = 0;
        int joined = 0;
        int several = 0;
        int separated = 0;
        int margin = 0;
        long characters = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            PastedLine line = lines.get(i);
            if (line.kind() != Kind.TEXT) {
                continue;
            }
            String words = visible(line.words());
            margin = Math.max(margin, width(words));
            if (runsOn(lines, apart, i + 1)) {
                runningOn++;
                if (goesOn(words, lines.get(i + 1).words())) {
                    joined++;
                    continue;
                }
                characters += words.length();
                several += hasSeveralSentences(words) ? 1 : 0;
                if (!endsSentence(words)) {
                    (Headings.at(words).isPresent() ? headings : open).add(words);
                }
            } else if (endsSentence(words) && isParagraphBehindBlank(lines, i + 1)) {
                separated++;
            }
        }
        if (runningOn == joined || margin < NARROWEST_MARGIN || joined * MOST_JOINED >= runningOn) {
            return new LineReading(false, 0, runningOn);
        }
        List<String> unfinished = open.isEmpty() ? headings : open;
        if (unfinished.isEmpty()) {
            int longest = separated == 0 ? LONG_SENTENCE : LONG_PARAGRAPH;
            boolean paragraphs = several > 0 || characters >= (long) runningOn * longest;
            return new LineReading(paragraphs, 0, runningOn);
        }
        int widest = unfinished.stream().mapToInt(LineReading::width).max().orElse(0);
        return new LineReading(!areWrapped(unfinished, widest, margin), widest, runningOn);
    }

    private static boolean anyRunsOn(List<PastedLine> lines, BitSet apart) {
        for (int i = 1; i < lines.size(); i++) {
            if (runsOn(lines, apart, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean runsOn(List<PastedLine> lines, BitSet apart, int line) {
        return lines.get(line).kind() == Kind.TEXT && lines.get(line - 1).kind() == Kind.TEXT && !apart.get(line);
    }

    private static boolean isParagraphBehindBlank(List<PastedLine> lines, int at) {
        return lines.get(at).kind() == Kind.BLANK
                && at + 1 < lines.size()
                && lines.get(at + 1).kind() == Kind.TEXT
                && Marker.at(lines.get(at + 1).words()).isEmpty();
    }

    /** Returns whether lines that end within a sentence end at one margin. */
    private static boolean areWrapped(List<String> open, int widest, int margin) {
        long full = open.stream().filter(words -> width(words) >= FULL * widest).count();
        return full >= MOST * open.size() && widest >= FULL * margin;
    }

    /** The words of a line without the braces of marks and the targets of links. */
    private static String visible(String words) {
        return words.indexOf(']') < 0 ? words : MARKUP.matcher(words).replaceAll("");
    }

    /** Returns whether a line certainly goes on in the next: it ends with a comma or the like, or the next one begins within a sentence. */
    static boolean goesOn(String words, String next) {
        char first = next.isEmpty() ? 0 : next.charAt(0);
        return !words.isEmpty() && GOES_ON.indexOf(words.charAt(words.length() - 1)) >= 0
                || first >= 'a' && first <= 'z'
                || CONTINUES.indexOf(first) >= 0;
    }

    static boolean endsSentence(String words) {
        int end = words.length();
        while (end > 0 && CLOSING.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == 0) {
            return false;
        }
        char last = words.charAt(end - 1);
        return ENDS.indexOf(last) >= 0 || last == '.' && end > 1 && Character.isLetter(words.charAt(end - 2));
    }

    private static boolean hasSeveralSentences(String words) {
        for (int i = 0; i + 2 < words.length(); i++) {
            if (SENTENCES.indexOf(words.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a line of wrapped text did not reach the margin. */
    boolean isNarrow(String words) {
        return width > 0 && width(words) < FULL * width;
    }

    static int width(String words) {
        int width = 0;
        for (int i = 0; i < words.length(); i++) {
            width += words.charAt(i) < 0x1100 ? 1 : 2;
        }
        return width;
    }
}
