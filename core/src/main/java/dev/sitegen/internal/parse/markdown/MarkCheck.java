package dev.sitegen.internal.parse.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.util.ast.Node;
import dev.sitegen.internal.parse.markdown.syntax.AttributedSpan;
import dev.sitegen.internal.parse.text.Blanks;
import dev.sitegen.internal.parse.text.Headings;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reports what was meant for a mark or for the id of a heading and is neither: braces with a # that belong to no span. Readers would
 * see them, and the figure would be in no table.
 */
final class MarkCheck {

    private static final Pattern ID = Pattern.compile("[#＃][ \\t\u3000]*([\\p{L}\\p{N}_.-]+)");

    /** A number with its unit at the end of a text. */
    private static final Pattern NUMBER =
            Pattern.compile("[0-9０-９一二三四五六七八九十百千万亿零两][0-9０-９.,，．%％‰一二三四五六七八九十百千万亿零两余多]*\\p{IsHan}{0,3}$");

    private static final Pattern MARK_ID = Pattern.compile("[#＃][ \\t\u3000]*[\\w.-]+");

    private static final Pattern WHOLE = Pattern.compile("\\[[^\\[\\]\\n]{1,100}]\\{$");
    private static final String OPEN = "[［【";
    private static final String CLOSE = "]］】";
    private static final String WIDE = "｛｝（）＃";
    private static final String BLANKS = " \t\u3000\u00A0";

    /** The most blanks between a brace and its # that are taken for a slip. */
    private static final int MAX_BLANKS = 3;

    private static final int MAX_SHOWN = 30;

    /** Number of characters on either side of a brace that are looked at; a span with its braces has fewer. */
    private static final int AROUND = 2 * AttributedSpan.MAX_LENGTH;

    /** Number of characters before a parenthesis among which a bracket with a number begins. */
    private static final int AROUND_NUMBER = 100;

    private final Page page;
    private final String text;
    private final Node document;

    /** Code and HTML, in the order of the text; made when the first brace is found. */
    private List<Node> literal;

    /** The first of them that does not end before the brace at hand. */
    private int nextLiteral;

    private MarkCheck(Page page, Node document) {
        this.page = page;
        this.text = page.parsedText();
        this.document = document;
    }

    static void check(Page page, Node document, Openings openings) {
        new MarkCheck(page, document).check(openings);
    }

    /** Returns whether bracketed words with an id in parentheses are meant for a mark, and not for a link to a heading. */
    static boolean isMark(String words, String id) {
        return MARK_ID.matcher(id.strip()).matches()
                && NUMBER.matcher(words.strip()).find();
    }

    private void check(Openings openings) {
        int line = 0;
        int looked = 0;
        for (int at : openings.places()) {
            if (!isBrace(at) || page.isMark(at)) {
                continue;
            }
            for (; looked < at; looked++) {
                line = text.charAt(looked) == '\n' ? looked + 1 : line;
            }
            if (isMeantForMark(at, line) && !isLiteral(at) && !isBeyondHead(at, line)) {
                report(at, line);
            }
        }
    }

    /** Returns whether a brace with a # begins here, or a parenthesis that was typed for one. */
    private boolean isBrace(int at) {
        char c = text.charAt(at);
        char before = at == 0 ? '\n' : text.charAt(at - 1);
        if (c == '(' || before == '\\' || c == '（' && CLOSE.indexOf(before) < 0) {
            return false;
        }
        int hash = at + 1;
        while (hash < text.length() && hash <= at + MAX_BLANKS && BLANKS.indexOf(text.charAt(hash)) >= 0) {
            hash++;
        }
        return hash < text.length() && (text.charAt(hash) == '#' || text.charAt(hash) == '＃');
    }

    /** Returns whether a brace is one, or a parenthesis behind a number in brackets. */
    private boolean isMeantForMark(int brace, int line) {
        return text.charAt(brace) != '（' || isMarkAt(brace, line);
    }

    private boolean isMarkAt(int parenthesis, int line) {
        String before = text.substring(Math.max(line, parenthesis - AROUND_NUMBER), parenthesis);
        Matcher id = MARK_ID.matcher(text).region(parenthesis + 1, text.length());
        return openOf(before) >= 0 && id.lookingAt() && isMark(words(before), id.group());
    }

    /** Returns whether a whole mark is in a row of a table, and in no cell: then the row is longer than its head, which is reported. */
    private boolean isBeyondHead(int brace, int line) {
        return text.charAt(line) == '|'
                && WHOLE.matcher(text)
                        .region(Math.max(line, brace - AROUND), brace + 1)
                        .find();
    }

    /** Returns whether a place is in code or HTML; places are asked for in the order of the text. */
    private boolean isLiteral(int offset) {
        if (literal == null) {
            literal = new ArrayList<>();
            collect(document);
        }
        while (nextLiteral < literal.size() && literal.get(nextLiteral).getEndOffset() <= offset) {
            nextLiteral++;
        }
        return nextLiteral < literal.size() && literal.get(nextLiteral).getStartOffset() <= offset;
    }

    private void collect(Node parent) {
        for (Node node : parent.getChildren()) {
            if (node instanceof Code
                    || node instanceof FencedCodeBlock
                    || node instanceof HtmlBlockBase
                    || node instanceof HtmlInlineBase) {
                literal.add(node);
            } else {
                collect(node);
            }
        }
    }

    private void report(int brace, int line) {
        page.problem(dev.sitegen.diagnostic.Code.MALFORMED_MARK, page.position(brace), () -> arguments(brace, line));
    }

    private List<String> arguments(int brace, int line) {
        int newline = text.indexOf('\n', brace);
        int end = Math.min(newline < 0 ? text.length() : newline, brace + AROUND);
        String before = text.substring(Math.max(line, brace - AROUND), brace);
        String attributes = text.substring(brace, end);
        int next = attributes.indexOf('[');
        int close = indexOfAny(next < 0 ? attributes : attributes.substring(0, next), "}｝）");
        int last = Math.min(next < 0 ? attributes.length() : next, MAX_SHOWN);
        String shown = attributes.substring(0, close < 0 ? last : close + 1);
        Matcher found = ID.matcher(shown);
        String id = found.find() ? found.group(1) : "…";
        String fault = fault(before, shown, close >= 0, isHeading(line, brace));
        String mend = fault.equals("HEADING") ? "{#" + id + "}" : "[" + words(before) + "]{#" + id + "}";
        return List.of(fault, shown, String.valueOf(AttributedSpan.MAX_LENGTH), mend);
    }

    /** Returns whether a line up to a brace is a heading. */
    private boolean isHeading(int line, int brace) {
        String words = text.substring(line, brace).stripTrailing();
        return words.startsWith("#") || Headings.at(Blanks.withoutIndent(words)).isPresent();
    }

    private static String fault(String before, String shown, boolean closed, boolean heading) {
        String words = before.stripTrailing();
        char last = words.isEmpty() ? 0 : words.charAt(words.length() - 1);
        if (last == ']' || last == '］' || last == '】') {
            if (last != ']'
                    || indexOfAny(shown, WIDE) >= 0
                    || openOf(words) >= 0 && words.charAt(openOf(words)) != '[') {
                return "WIDE";
            }
            if (!closed) {
                return "UNCLOSED";
            }
            return words.length() < before.length() ? "BLANK" : inside(words);
        }
        if (indexOfAny(shown, WIDE) >= 0) {
            return "WIDE";
        }
        return heading && !NUMBER.matcher(words).find() ? "HEADING" : closed ? "NO_BRACKET" : "UNCLOSED";
    }

    /** The fault of brackets right before braces that are no span all the same. */
    private static String inside(String words) {
        int open = openOf(words);
        if (open < 0) {
            return "LINE_END";
        }
        String inner = words.substring(open + 1, words.length() - 1);
        if (inner.contains("[^")) {
            return "NOTE";
        }
        return inner.indexOf('[') < 0 && inner.length() >= AttributedSpan.MAX_LENGTH ? "LONG" : "NESTED";
    }

    /** The bracket that the last one closes; -1 if it is not in the line. */
    private static int openOf(String words) {
        int depth = 0;
        for (int i = words.length() - 1; i >= 0; i--) {
            char c = words.charAt(i);
            depth += CLOSE.indexOf(c) >= 0 ? 1 : OPEN.indexOf(c) >= 0 ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The words that were meant to be marked. */
    private static String words(String before) {
        String words = before.stripTrailing();
        if (!words.isEmpty() && CLOSE.indexOf(words.charAt(words.length() - 1)) >= 0) {
            String inner = words.substring(Math.max(0, openOf(words) + 1), words.length() - 1)
                    .replaceAll("\\[\\^[^]]*]", "")
                    .replaceAll("[\\[\\]［］【】]|\\{[^}]*}", "");
            return inner.length() <= MAX_SHOWN ? inner : "…";
        }
        Matcher number = NUMBER.matcher(words);
        return number.find() ? number.group() : "…";
    }

    private static int indexOfAny(String text, String characters) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
