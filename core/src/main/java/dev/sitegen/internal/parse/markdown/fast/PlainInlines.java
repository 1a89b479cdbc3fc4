package dev.sitegen.internal.parse.markdown.fast;

import dev.sitegen.internal.parse.markdown.syntax.AttributedSpan;
import dev.sitegen.internal.parse.markdown.syntax.CjkEmphasis;
import dev.sitegen.internal.parse.text.Blanks;
import dev.sitegen.internal.parse.text.Cjk;
import dev.sitegen.internal.read.AsciiSet;
import dev.sitegen.internal.read.Chars;

/**
 * Words in which nothing is marked up but bold, links, footnotes and figures, side by side and not one in another. Such words
 * can be read from left to right without looking back.
 */
final class PlainInlines {

    /** Characters that mean something to the parser anywhere in words. */
    private static final AsciiSet SPECIAL = AsciiSet.of("_`[]<>&\\!|~{}\t*");

    /** Characters of an address here; what else it may be is left to the parser. */
    private static final AsciiSet ADDRESS =
            AsciiSet.of("-._~/:?#=%,+@0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static final String BOLD = "**";

    /** The most words looked at in brackets. */
    private static final int MAX_WORDS = 200;

    private PlainInlines() {}

    /** Returns whether words from one place to another are such words; their pieces are added to those of the text. */
    static boolean accepts(Chars text, int from, int end, Pieces pieces) {
        int at = from;
        while (at >= 0 && at < end) {
            at = next(text, at, end);
            pieces.add(at);
        }
        return at == end;
    }

    /** End of the piece that begins here; -1 if that is in doubt. */
    private static int next(Chars text, int at, int end) {
        char c = text.charAt(at);
        return c == '*'
                ? endOfBold(text, at, end)
                : c == '[' ? endOfBrackets(text, at, end) : endOfWords(text, at, end);
    }

    private static int endOfWords(Chars text, int from, int end) {
        for (int at = from; at < end; at++) {
            char c = text.charAt(at);
            if (SPECIAL.contains(c)) {
                return c == '*' || c == '[' ? at : -1;
            }
        }
        return end;
    }

    /** Two stars and no third, with a letter or a Chinese mark inside: they open or close, and nothing else. */
    private static int endOfBold(Chars text, int at, int end) {
        int inside = at + BOLD.length();
        if (!text.startsWith(BOLD, at) || inside >= end || !isSolid(text.charAt(inside))) {
            return -1;
        }
        int close = endOfWords(text, inside, end);
        boolean closes = close >= 0 && close + 1 < end && text.startsWith(BOLD, close);
        boolean third = closes && close + 2 < end && text.charAt(close + 2) == '*';
        return closes && !third && isSolid(text.charAt(close - 1)) && !isTimes(text, at, close, end)
                ? close + BOLD.length()
                : -1;
    }

    /** Returns whether stars are signs of multiplication and not bold: {@code 7**24}. */
    private static boolean isTimes(Chars text, int open, int close, int end) {
        int inside = open + BOLD.length();
        int behind = close + BOLD.length();
        return open > 0 && CjkEmphasis.isTimes(text.charAt(open - 1), text.charAt(inside))
                || behind < end && CjkEmphasis.isTimes(text.charAt(close - 1), text.charAt(behind));
    }

    /** Returns whether stars beside it are no doubt bold ({@link CjkEmphasis}). */
    private static boolean isSolid(char c) {
        return Character.isLetterOrDigit(c) || Cjk.isWide(c) && !Blanks.is(c);
    }

    private static int endOfBrackets(Chars text, int at, int end) {
        boolean note = text.startsWith("[^", at);
        int from = note ? at + 2 : at + 1;
        int close = note ? endOfName(text, from, end) : closing(text, from, end);
        if (close <= from || close >= end || text.charAt(close) != ']') {
            return -1;
        }
        char after = close + 1 < end ? text.charAt(close + 1) : ' ';
        if (note) {
            return "([{:".indexOf(after) >= 0 ? -1 : close + 1;
        }
        return after == '('
                ? endOfAddress(text, close + 2, end)
                : after == '{' ? endOfAttributes(text, close + 2, Math.min(end, at + AttributedSpan.MAX_LENGTH)) : -1;
    }

    /** The bracket that closes words in which nothing else is special. */
    private static int closing(Chars text, int from, int end) {
        for (int at = from; at < Math.min(end, from + MAX_WORDS); at++) {
            char c = text.charAt(at);
            if (SPECIAL.contains(c)) {
                return c == ']' ? at : -1;
            }
        }
        return -1;
    }

    /** End of the name of a footnote that begins here. */
    static int endOfName(Chars text, int from, int end) {
        int at = from;
        while (at < end && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int endOfAddress(Chars text, int from, int end) {
        int at = from;
        while (at < end && ADDRESS.contains(text.charAt(at))) {
            at++;
        }
        return at > from && at < end && text.charAt(at) == ')' ? at + 1 : -1;
    }

    private static int endOfAttributes(Chars text, int from, int end) {
        for (int at = from; at < end; at++) {
            char c = text.charAt(at);
            if (c == '}') {
                return at + 1;
            }
            if (c == '{') {
                return -1;
            }
        }
        return -1;
    }
}
