package dev.sitegen.internal.parse.pasted;

import dev.sitegen.internal.parse.text.Blanks;
import dev.sitegen.internal.parse.text.ListMark;
import dev.sitegen.internal.read.Chars;
import java.util.regex.Pattern;

/**
 * A line of a text before it is Markdown.
 *
 * @param from the offset of its first character
 * @param to the offset behind its last character, without the line end
 * @param kind what it is taken for
 * @param words its words without indent, trailing blanks and marks of emphasis at its beginning; empty unless it is text
 * @param indented whether it has the indent of a Chinese paragraph
 */
record PastedLine(int from, int to, Kind kind, String words, boolean indented) {

    /** The kind of a line. */
    enum Kind {
        BLANK,
        /** A fence, or a line between two. */
        CODE,
        /** A heading, quote, footnote or HTML, which Markdown knows by its first characters. */
        MARKUP,
        ITEM,
        /** Cells between bars. */
        ROW,
        /** The row {@code |---|---|} below the head of a table. */
        DELIMITER,
        /** A line of {@code ---} or {@code ===} only. */
        RULE,
        /** Cells between tabs. */
        TAB_ROW,
        /** {@code [label]: words}, which is a link's definition to Markdown. */
        DEFINITION,
        TEXT;

        /** Returns whether the line runs on from the one above, unless something keeps them apart. */
        boolean isText() {
            return this == TEXT || this == DEFINITION || this == TAB_ROW;
        }

        boolean isTable() {
            return this == ROW || this == DELIMITER;
        }
    }

    private static final Pattern DELIMITERS = Pattern.compile("\\|?[ \t]*:?-+:?[ \t]*(?:\\|[ \t]*:?-+:?[ \t]*)*+\\|?");
    private static final Pattern RULE_MARKS = Pattern.compile("-+|=+|(?:- *){3,}+|(?:\\* *){3,}+|(?:_ *){3,}+");
    /** Longer than any row of dashes. */
    private static final int MAX_RULE = 200;

    private static final int MAX_LABEL = 60;

    /**
     * The line at a place.
     *
     * @param fenced whether it is between two fences
     * @param tabs whether there is a tab in the text at all
     */
    static PastedLine of(Chars text, int from, int to, boolean fenced, boolean tabs) {
        int begin = Blanks.skip(text, from, to);
        if (begin == to) {
            return new PastedLine(from, to, fenced ? Kind.CODE : Kind.BLANK, "", false);
        }
        if (fenced || isFence(text, from, begin)) {
            return new PastedLine(from, to, Kind.CODE, "", false);
        }
        Kind kind = kind(text, begin, to, tabs);
        boolean indented = isIndent(text, from, begin);
        return new PastedLine(from, to, kind, kind.isText() ? words(text, begin, to) : "", indented);
    }

    /** The line as if nothing were in it. */
    PastedLine blank() {
        return new PastedLine(from, to, Kind.BLANK, "", false);
    }

    /** Returns whether the line is a fence and not between two. */
    boolean isFence(Chars text) {
        return isFence(text, from, Blanks.skip(text, from, to));
    }

    private static boolean isFence(Chars text, int from, int begin) {
        return begin - from < 4 && (text.startsWith("```", begin) || text.startsWith("~~~", begin));
    }

    private static boolean isIndent(Chars text, int from, int begin) {
        int columns = 0;
        for (int i = from; i < begin; i++) {
            columns += text.charAt(i) == ' ' ? 1 : 2;
        }
        return columns >= 2;
    }

    private static String words(Chars text, int begin, int to) {
        int end = to;
        while (end > begin && Blanks.is(text.charAt(end - 1))) {
            end--;
        }
        boolean marked = text.charAt(begin) == '*' || text.charAt(begin) == '_';
        return marked ? withoutEmphasis(text, begin, end) : text.substring(begin, end);
    }

    private static String withoutEmphasis(Chars text, int begin, int end) {
        StringBuilder words = new StringBuilder(end - begin);
        int from = begin;
        for (int i = begin; i < end; i++) {
            if (text.charAt(i) == '*' || text.charAt(i) == '_') {
                words.append(text.array(), from, i - from);
                from = i + 1;
            }
        }
        return words.append(text.array(), from, end - from).toString();
    }

    private static Kind kind(Chars text, int begin, int to, boolean tabs) {
        char first = text.charAt(begin);
        if (first == '>' || first == '<' || isHeading(text, begin, to)) {
            return Kind.MARKUP;
        }
        if (first == '[') {
            return bracket(text, begin, to);
        }
        if ("-=*_+|:".indexOf(first) >= 0 || first >= '0' && first <= '9') {
            Kind marked = marked(text.substring(begin, to).stripTrailing());
            if (marked != Kind.TEXT) {
                return marked;
            }
        }
        return tabs && isTabRow(text, begin, to) ? Kind.TAB_ROW : Kind.TEXT;
    }

    private static Kind marked(String line) {
        char first = line.charAt(0);
        boolean bars = line.indexOf('|') >= 0;
        if (bars && "-:|".indexOf(first) >= 0 && DELIMITERS.matcher(line).matches()) {
            return Kind.DELIMITER;
        }
        if (first == '|') {
            return Kind.ROW;
        }
        if (line.length() <= MAX_RULE
                && line.charAt(line.length() - 1) == first
                && RULE_MARKS.matcher(line).matches()) {
            return Kind.RULE;
        }
        return ListMark.end(line, 0) > 0 ? Kind.ITEM : Kind.TEXT;
    }

    private static boolean isHeading(Chars text, int begin, int to) {
        int at = begin;
        while (at < to && text.charAt(at) == '#') {
            at++;
        }
        return at > begin && at - begin <= 6 && (at == to || text.charAt(at) == ' ' || text.charAt(at) == '\t');
    }

    private static Kind bracket(Chars text, int begin, int to) {
        int end = Math.min(to, begin + MAX_LABEL + 1);
        int close = begin;
        while (close < end && !text.startsWith("]:", close)) {
            close++;
        }
        if (close == end) {
            return Kind.TEXT;
        }
        return text.charAt(begin + 1) == '^' ? Kind.MARKUP : Kind.DEFINITION;
    }

    /** Returns whether there are words on both sides of a tab. */
    private static boolean isTabRow(Chars text, int begin, int to) {
        int at = begin;
        while (at < to && text.charAt(at) != '\t') {
            at++;
        }
        return Blanks.skip(text, at, to) < to;
    }
}
