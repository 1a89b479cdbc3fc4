package dev.sitegen.internal.parse.markdown;

import dev.sitegen.diagnostic.Code;
import dev.sitegen.internal.parse.text.ListMark;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.AsciiSet;
import dev.sitegen.internal.read.SourceFile;
import dev.sitegen.internal.read.config.DocumentSource;

/**
 * Keeps texts from Flexmark that it would take minutes for. Its work grows with the characters of a block times the inlines and
 * lines in it; a block is the text between two blank lines. No report comes near the limits; most are so small that they cannot. One pass over
 * the text of others.
 */
final class InputGuard {

    private static final int MAX_BLOCK_CHARS = 200_000;
    private static final int MAX_BLOCK_LINES = 5_000;
    private static final int MAX_BLOCK_MARKS = 6_000;

    /** Characters times marks, lists and lines, all blocks of a text together. */
    private static final long MAX_WORK = 400_000_000L;

    /** Lines, lists, cells and marks of a text: of each Flexmark makes a node or several, and all of them fit into 256 MB. */
    private static final long MAX_ELEMENTS = 250_000;

    /** Lists and quotes that begin one inside the other on one line; Flexmark's work grows with the square of their number. */
    private static final int MAX_NESTED = 100;

    /** Length of a heading; Flexmark's work grows with the square of the blanks in it. */
    private static final int MAX_HEADING = 2_000;

    private static final AsciiSet MARKS = AsciiSet.of("[<`&*_!");

    private final String text;
    private final SourceFile file;
    private final Problems problems;

    private long work;
    private long elements;
    private int lines;
    private int marks;

    /** Lists and quotes that begin in the lines of a block. */
    private int containers;

    /** The bars of a line, and of the line that has the most. */
    private int bars;

    private int mostBars;
    private boolean deep;
    private boolean accepted = true;

    private InputGuard(SourceFile file, Problems problems) {
        this.text = file.text();
        this.file = file;
        this.problems = problems;
    }

    /** Returns whether the text may be parsed; every block that is too large or nested too deep is reported. */
    static boolean accepts(DocumentSource source, Problems problems) {
        InputGuard guard = new InputGuard(source.file(), problems);
        if (!guard.isSmall()) {
            guard.check(source.textStart());
        }
        return guard.accepted;
    }

    /** Returns whether all of the file cannot reach a limit, however its marks are spread over it. */
    private boolean isSmall() {
        long length = text.length();
        long ascii = file.chars().mostAscii();
        int lines = file.lines();
        int longest = 0;
        for (int line = 1; line <= lines; line++) {
            int from = file.lineStart(line);
            int size = (line < lines ? file.lineStart(line + 1) : text.length()) - from;
            if (size > MAX_NESTED && (size > MAX_HEADING || nested(from) > MAX_NESTED)) {
                return false;
            }
            longest = Math.max(longest, size);
        }
        // Each of the marks, and each of the containers, is an ASCII character of its own.
        long most = 2 * ascii + lines;
        return length <= MAX_BLOCK_CHARS
                && lines <= MAX_BLOCK_LINES
                && ascii <= MAX_BLOCK_MARKS
                && length * most <= MAX_WORK
                && most + Math.min(ascii, longest) * lines <= MAX_ELEMENTS;
    }

    private void check(int textStart) {
        int block = textStart;
        int line = textStart;
        char[] chars = file.chars().array();
        for (int i = textStart; i < chars.length; i++) {
            char c = chars[i];
            if (c >= 0x7F) {
                continue;
            }
            if (c == '\n') {
                endLine(line, i);
                line = i + 1;
                if (line == chars.length || chars[line] == '\n') {
                    endBlock(block, line);
                    block = line;
                    if (!mayGoOn()) {
                        return;
                    }
                }
            } else {
                count(c);
            }
        }
        if (line < text.length()) {
            endLine(line, text.length());
            endBlock(block, text.length());
        }
    }

    private boolean mayGoOn() {
        return work <= MAX_WORK && elements <= MAX_ELEMENTS;
    }

    private void count(char c) {
        if (MARKS.contains(c)) {
            marks++;
        } else if (c == '|') {
            bars++;
        }
    }

    private void endLine(int from, int to) {
        lines += to > from ? 1 : 0;
        mostBars = Math.max(mostBars, bars);
        bars = 0;
        int nested = nested(from);
        containers += nested;
        if (!deep && nested > MAX_NESTED) {
            deep = true;
            refuse(Code.TOO_DEEP, from);
        }
        if (to - from > MAX_HEADING && text.startsWith("#", afterBlanks(from))) {
            refuse(Code.TOO_LARGE_BLOCK, from);
        }
    }

    private void endBlock(int from, int to) {
        boolean large = to - from > MAX_BLOCK_CHARS || lines > MAX_BLOCK_LINES || marks > MAX_BLOCK_MARKS;
        if (!large) {
            // A short row of a table is filled up to the columns of the widest.
            elements += marks + containers + Math.max(lines, (long) mostBars * lines);
            work += (long) (to - from) * (marks + containers + lines);
        }
        if (large || work > MAX_WORK) {
            refuse(Code.TOO_LARGE_BLOCK, from);
        } else if (elements > MAX_ELEMENTS) {
            refuse(Code.TOO_LARGE_TEXT, from);
        }
        lines = 0;
        marks = 0;
        containers = 0;
        mostBars = 0;
    }

    /** Counts the lists and quotes that begin on a line; few lines begin any, and one look shows it. */
    private int nested(int line) {
        int nested = 0;
        char before = 0;
        for (int at = afterBlanks(line); at < text.length(); at = afterBlanks(at)) {
            char c = text.charAt(at);
            int end = c == '>' ? at + 1 : ListMark.end(text, at);
            if (end == at || (c == '-' || c == '*') && c != before && isRule(at, c)) {
                return nested;
            }
            before = c;
            nested++;
            at = end;
        }
        return nested;
    }

    /** Returns whether the rest of a line is a rule, such as {@code - - -}. */
    private boolean isRule(int from, char mark) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == mark || isBlank(text.charAt(at)))) {
            at++;
        }
        return at == text.length() || text.charAt(at) == '\n';
    }

    private int afterBlanks(int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private void refuse(Code code, int offset) {
        problems.add(code, file.position(offset));
        accepted = false;
    }
}
