package dev.sitegen.internal.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The blocks of a text in which nothing is marked up but bold, most of any report: paragraphs, headings, and the words of list
 * items, a line each. The parser looks at every character of them several times and finds one text; so it is shown a mark in
 * their place, one for all that follow each other, and they are put into the tree that it makes. What is in any doubt is left
 * to the parser.
 *
 * @param text the whole text
 * @param runs what is shown as one mark each, in the order of the text
 */
record PlainParagraphs(String text, List<Run> runs) {

    /** Of a private use area, and to a parser a letter like any other. */
    private static final char MARK = '\uE000';

    /** What means something to the parser anywhere in a line; a star may be half of bold. */
    private static final String SPECIAL = "_`[]<>&\\!|~{}\t";

    private static final String BOLD = "**";

    /** The shorter ones are no work. */
    private static final int SHORTEST = 4;

    /** Digits of an item's number, and marks of a heading, that CommonMark takes. */
    private static final int MOST_DIGITS = 9;

    private static final int MOST_HASHES = 6;

    private enum Kind {
        BLANK,
        PARAGRAPH,
        HEADING,
        BULLET,
        NUMBER;

        boolean isItem() {
            return this == BULLET || this == NUMBER;
        }
    }

    /**
     * A line.
     *
     * @param begin where it begins
     * @param words where its words begin, behind {@code ## }, {@code - } or {@code 1. }
     * @param end where it ends
     */
    private record Line(Kind kind, int begin, int words, int end) {

        static Line at(String text, int begin) {
            int newLine = begin >= text.length() ? -1 : text.indexOf('\n', begin);
            int end = newLine < 0 ? text.length() : newLine;
            if (begin >= end) {
                return new Line(Kind.BLANK, begin, begin, end);
            }
            char first = text.charAt(begin);
            int mark = begin;
            Kind kind = first == '#' ? Kind.HEADING : first == '-' ? Kind.BULLET : Kind.NUMBER;
            if (kind == Kind.HEADING) {
                while (mark < end && mark - begin <= MOST_HASHES && text.charAt(mark) == '#') {
                    mark++;
                }
            } else if (kind == Kind.BULLET) {
                mark++;
            } else {
                while (mark < end && mark - begin <= MOST_DIGITS && isDigit(text.charAt(mark))) {
                    mark++;
                }
                mark = mark > begin && mark < end && text.charAt(mark) == '.' ? mark + 1 : begin;
            }
            int most = kind == Kind.HEADING ? MOST_HASHES : MOST_DIGITS + 1;
            boolean marked = mark > begin && mark - begin <= most && mark < end && text.charAt(mark) == ' ';
            return marked ? new Line(kind, begin, mark + 1, end) : new Line(Kind.PARAGRAPH, begin, begin, end);
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }

        /** Whether it is no part of a larger block of text: a block between blanks, or an item between items. */
        boolean standsAlone(Kind before, Kind after) {
            boolean begins = before == Kind.BLANK || kind.isItem() && before == kind;
            boolean ends = after == Kind.BLANK || kind.isItem() && after == kind;
            return kind != Kind.BLANK && begins && ends;
        }
    }

    /** Lines that follow each other: blocks of the top with blank lines between, or a single item. */
    private record Run(List<Line> lines) {

        boolean isItem() {
            return lines.get(0).kind.isItem();
        }

        /** Where what the mark stands for begins. */
        int begin() {
            return isItem() ? lines.get(0).words : lines.get(0).begin;
        }

        int end() {
            return lines.get(lines.size() - 1).end;
        }
    }

    /** Finds them. */
    static PlainParagraphs of(String text) {
        List<Run> runs = new ArrayList<>();
        if (reachesFar(text)) {
            return new PlainParagraphs(text, runs);
        }
        Kind before = Kind.BLANK;
        boolean goesOn = false;
        Line line = Line.at(text, 0);
        while (line.begin < text.length()) {
            Line next = Line.at(text, line.end + 1);
            if (line.standsAlone(before, next.kind) && isPlain(text, line)) {
                if (!goesOn || line.kind.isItem()) {
                    runs.add(new Run(new ArrayList<>()));
                }
                runs.get(runs.size() - 1).lines.add(line);
                goesOn = !line.kind.isItem();
            } else if (line.kind != Kind.BLANK) {
                goesOn = false;
            }
            before = line.kind;
            line = next;
        }
        return new PlainParagraphs(text, runs);
    }

    /** Whether it may hold what goes on across blank lines: a fence, or HTML. */
    private static boolean reachesFar(String text) {
        return text.indexOf('<') >= 0 || text.contains("```") || text.contains("~~~") || text.indexOf(MARK) >= 0;
    }

    private static boolean isPlain(String text, Line line) {
        if (line.end - line.words < SHORTEST
                || !begins(text, line.words)
                || Character.isWhitespace(text.charAt(line.end - 1))) {
            return false;
        }
        boolean bold = false;
        for (int i = line.words; i < line.end; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                continue;
            }
            if (c == '*') {
                if (!isBold(text, i, bold ? i - 1 : i + 2, line.end)) {
                    return false;
                }
                bold = !bold;
                i++;
            } else if (SPECIAL.indexOf(c) >= 0 || line.kind == Kind.HEADING && c == '#') {
                return false;
            }
        }
        return !bold;
    }

    /** Whether two stars and no third stand at a place, with a letter inside: they open or close, and nothing else. */
    private static boolean isBold(String text, int at, int inside, int end) {
        boolean two = text.startsWith(BOLD, at) && (at + 2 >= end || text.charAt(at + 2) != '*');
        return two && inside < end && Character.isLetterOrDigit(text.charAt(inside));
    }

    /** Whether words that begin here can be nothing but words. */
    private static boolean begins(String text, int at) {
        char c = text.charAt(at);
        return c >= '\u4E00' && c <= '\u9FFF'
                || c == '\u3000'
                || c == '（'
                || c == '“'
                || c == '《'
                || text.startsWith(BOLD, at);
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    /** The text as the parser is shown it. */
    String masked() {
        StringBuilder masked = new StringBuilder(text.length());
        int from = 0;
        for (Run run : runs) {
            masked.append(text, from, run.begin()).append(MARK);
            from = run.end();
        }
        return masked.append(text, from, text.length()).toString();
    }

    /**
     * Puts the blocks back, and every node where it stands in the text.
     *
     * @param document what the parser made of {@link #masked}
     * @return whether the mark of each was found where it had to be: a paragraph of its own
     */
    boolean restore(Document document) {
        Restoring restoring = new Restoring(BasedSequence.of(text));
        restoring.move(document);
        return restoring.insertRuns();
    }

    /** A tree on its way from the masked text to the text. */
    private final class Restoring {

        private final BasedSequence whole;
        /** Where the marks stand in the masked text. */
        private final int[] marks = new int[runs.size()];

        private final List<Node> marked = new ArrayList<>(runs.size());

        Restoring(BasedSequence whole) {
            this.whole = whole;
            int left = 0;
            for (int i = 0; i < marks.length; i++) {
                Run run = runs.get(i);
                marks[i] = run.begin() - left;
                left += run.end() - run.begin() - 1;
            }
        }

        /** Where an offset of the masked text is in the text. */
        private int moved(int offset) {
            int at = Arrays.binarySearch(marks, offset);
            int before = at >= 0 ? at : -at - 1;
            return before == 0 ? offset : runs.get(before - 1).end() + offset - marks[before - 1] - 1;
        }

        private BasedSequence moved(BasedSequence chars) {
            return whole.subSequence(moved(chars.getStartOffset()), moved(chars.getEndOffset()));
        }

        void move(Node parent) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                if (node instanceof Heading heading) {
                    heading.setText(moved(heading.getText()));
                }
                boolean mark = node instanceof Paragraph && node.getChars().charAt(0) == MARK;
                node.setChars(moved(node.getChars()));
                if (mark) {
                    marked.add(node);
                } else {
                    move(node);
                }
            }
        }

        boolean insertRuns() {
            if (marked.size() != runs.size()) {
                return false;
            }
            for (int i = 0; i < marks.length; i++) {
                Node mark = marked.get(i);
                Run run = runs.get(i);
                int end = mark.getEndOffset();
                if (mark.getStartOffset() != run.begin() || end < run.end() || end > run.end() + 1) {
                    return false;
                }
                if (run.isItem()) {
                    mark.removeChildren();
                    addWords(mark, run.lines.get(0));
                } else {
                    run.lines.forEach(line -> mark.insertBefore(block(line)));
                    mark.unlink();
                }
            }
            return true;
        }

        private Node block(Line line) {
            Node block;
            if (line.kind == Kind.HEADING) {
                Heading heading = new Heading(whole.subSequence(line.begin, line.end));
                heading.setOpeningMarker(whole.subSequence(line.begin, line.words - 1));
                heading.setLevel(line.words - line.begin - 1);
                heading.setText(whole.subSequence(line.words, line.end));
                block = heading;
            } else {
                // The end of the line is the paragraph's, if there is one.
                block = new Paragraph(whole.subSequence(line.begin, Math.min(line.end + 1, text.length())));
            }
            addWords(block, line);
            return block;
        }

        private int star(int from, int end) {
            int at = from;
            while (at < end && text.charAt(at) != '*') {
                at++;
            }
            return at;
        }

        /** Words and bold words in turn. */
        private void addWords(Node block, Line line) {
            int from = line.words;
            while (from < line.end) {
                int opens = star(from, line.end);
                if (opens > from) {
                    block.appendChild(new Text(whole.subSequence(from, opens)));
                }
                from = opens;
                if (opens < line.end) {
                    int closes = star(opens + 2, line.end);
                    BasedSequence words = whole.subSequence(opens + 2, closes);
                    StrongEmphasis strong = new StrongEmphasis(
                            whole.subSequence(opens, opens + 2), words, whole.subSequence(closes, closes + 2));
                    strong.appendChild(new Text(words));
                    block.appendChild(strong);
                    from = closes + 2;
                }
            }
        }
    }
}
