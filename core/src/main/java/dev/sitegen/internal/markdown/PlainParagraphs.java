package dev.sitegen.internal.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The paragraphs of a text in which nothing is marked up, most of any report. The parser looks at every character of them
 * several times and finds one text; so it is shown a mark and blanks in their place, which leave every offset as it is, and
 * they are put back into the tree. What is in any doubt is left to the parser.
 *
 * @param text the whole text
 * @param lines where each of them begins and ends, in turn
 */
record PlainParagraphs(String text, int[] lines) {

    /** Of a private use area, and to a parser a letter like any other. */
    private static final char MARK = '\uE000';

    /** What means something to the parser anywhere in a line. */
    private static final String SPECIAL = "*_`[]<>&\\!|~{}\t";

    /** The shorter ones are no work. */
    private static final int SHORTEST = 16;

    /** Finds them: single lines between blank ones that begin with a Chinese character or its indent. */
    static PlainParagraphs of(String text) {
        if (reachesFar(text)) {
            return new PlainParagraphs(text, new int[0]);
        }
        int[] lines = new int[32];
        int count = 0;
        boolean afterBlank = true;
        for (int begin = 0; begin < text.length(); ) {
            int newLine = text.indexOf('\n', begin);
            int end = newLine < 0 ? text.length() : newLine;
            if (afterBlank && isPlain(text, begin, end) && isBlankAt(text, end + 1)) {
                lines = count == lines.length ? Arrays.copyOf(lines, count * 2) : lines;
                lines[count++] = begin;
                lines[count++] = end;
            }
            afterBlank = begin == end;
            begin = end + 1;
        }
        return new PlainParagraphs(text, Arrays.copyOf(lines, count));
    }

    /** Whether it may hold what goes on across blank lines: a fence, or HTML. */
    private static boolean reachesFar(String text) {
        return text.indexOf('<') >= 0 || text.contains("```") || text.contains("~~~") || text.indexOf(MARK) >= 0;
    }

    private static boolean isBlankAt(String text, int begin) {
        return begin >= text.length() || text.charAt(begin) == '\n';
    }

    private static boolean isPlain(String text, int begin, int end) {
        if (end - begin < SHORTEST || !isLetter(text.charAt(begin)) || Character.isWhitespace(text.charAt(end - 1))) {
            return false;
        }
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (c < 0x80 && SPECIAL.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line that begins with it can be nothing but words. */
    private static boolean isLetter(char c) {
        return c >= '\u4E00' && c <= '\u9FFF' || c == '\u3000' || c == '（' || c == '“' || c == '《';
    }

    boolean isEmpty() {
        return lines.length == 0;
    }

    /** The text as the parser is shown it. */
    String masked() {
        char[] masked = text.toCharArray();
        for (int i = 0; i < lines.length; i += 2) {
            masked[lines[i]] = MARK;
            Arrays.fill(masked, lines[i] + 1, lines[i + 1], ' ');
        }
        return new String(masked);
    }

    /**
     * Puts the paragraphs back.
     *
     * @param document what the parser made of {@link #masked}
     * @return whether each was found where it had to be: a paragraph of its own in the top of the tree
     */
    boolean restore(Document document) {
        BasedSequence whole = BasedSequence.of(text);
        List<Paragraph> found = new ArrayList<>();
        for (Node node : document.getChildren()) {
            if (node instanceof Paragraph paragraph && paragraph.getChars().charAt(0) == MARK) {
                found.add(paragraph);
            }
        }
        if (found.size() * 2 != lines.length) {
            return false;
        }
        for (int i = 0; i < found.size(); i++) {
            Paragraph paragraph = found.get(i);
            if (paragraph.getStartOffset() != lines[i * 2]) {
                return false;
            }
            paragraph.removeChildren();
            paragraph.appendChild(new Text(whole.subSequence(lines[i * 2], lines[i * 2 + 1])));
            paragraph.setChars(whole.subSequence(paragraph.getStartOffset(), paragraph.getEndOffset()));
        }
        return true;
    }
}
