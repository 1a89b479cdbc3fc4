package dev.sitegen.internal.rule.syntax;

import dev.sitegen.internal.rule.syntax.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Cuts a rule into words and marks. Marks may be full width or as they are printed (（ ） ＝ ＋ － × ÷ ≤ ≥), since rules are
 * written with a Chinese keyboard. A word takes in every letter, digit, dot, {@code _} and {@code -}, as an indicator's
 * id may; so a minus needs blanks around it.
 */
final class Tokenizer {

    private static final String WIDE = "（），＝＋－−＊×／÷＜＞≤≥％。．、＇‘’＂“”";
    private static final String NARROW = "(),=+--**//<>≤≥%..,''''''";

    /** Longer than any indicator's id, eight names of 64 characters with their dots. */
    private static final int LONGEST_ID = 600;

    private final String text;
    private final Predicate<String> isIndicator;
    private final List<Token> tokens = new ArrayList<>();
    private int position;

    private Tokenizer(String text, Predicate<String> isIndicator) {
        this.text = text;
        this.isIndicator = isIndicator;
    }

    /** The words and marks of a text, and a last one for its end. */
    static List<Token> tokens(String text, Predicate<String> isIndicator) throws BadRuleException {
        Tokenizer tokenizer = new Tokenizer(text, isIndicator);
        while (tokenizer.skipSpaces()) {
            tokenizer.next();
        }
        tokenizer.add(Kind.END, "", text.length());
        return tokenizer.tokens;
    }

    private boolean skipSpaces() {
        while (position < text.length() && (Character.isWhitespace(peek(0)) || Character.isSpaceChar(peek(0)))) {
            position++;
        }
        return position < text.length();
    }

    private void next() throws BadRuleException {
        char c = peek(0);
        if (isDigit(c)) {
            number();
        } else if (Character.isLetter(c)) {
            word();
        } else if (c == '\'' || c == '"') {
            quoted();
        } else {
            mark();
        }
    }

    private void number() throws BadRuleException {
        int end = digits(position);
        if (at(end) == '.' && isDigit(at(end + 1))) {
            end = digits(end + 1);
        }
        if (at(end) == '%') {
            end++;
        } else if (isWordPart(at(end)) && at(end) != '-') {
            throw new BadRuleException(end, text.substring(end, end + 1), "+ - * / ) =");
        }
        StringBuilder plain = new StringBuilder();
        for (int i = position; i < end; i++) {
            plain.append(isDigit(at(i)) ? (char) ('0' + Character.digit(at(i), 10)) : at(i));
        }
        add(Kind.NUMBER, plain.toString(), end);
    }

    private int digits(int from) {
        int end = from;
        while (isDigit(at(end))) {
            end++;
        }
        return end;
    }

    private void word() {
        int end = position;
        while (isWordPart(text.length() > end ? text.charAt(end) : '\0')) {
            end++;
        }
        // What cannot end an id is the minus that follows it, or the dot of a sentence.
        while ("-.".indexOf(text.charAt(end - 1)) >= 0 && !isId(end)) {
            end--;
        }
        add(Kind.WORD, text.substring(position, end), end);
    }

    private boolean isId(int end) {
        return end - position <= LONGEST_ID && isIndicator.test(text.substring(position, end));
    }

    private void quoted() throws BadRuleException {
        int end = position + 1;
        while (end < text.length() && at(end) != peek(0)) {
            end++;
        }
        if (end == text.length()) {
            throw new BadRuleException(text.length(), "", String.valueOf(peek(0)));
        }
        add(Kind.QUOTED, text.substring(position + 1, end), end + 1);
    }

    private void mark() throws BadRuleException {
        char c = peek(0);
        boolean twofold = (c == '<' || c == '>') && peek(1) == '=';
        if ("(),=+-*/<>≤≥.".indexOf(c) < 0) {
            int end = text.offsetByCodePoints(position, 1);
            throw new BadRuleException(position, text.substring(position, end), "= <= >= < > + - * / ( )");
        }
        String mark = twofold ? c + "=" : c == '≤' ? "<=" : c == '≥' ? ">=" : String.valueOf(c);
        add(Kind.MARK, mark, position + (twofold ? 2 : 1));
    }

    private void add(Kind kind, String token, int end) {
        tokens.add(new Token(kind, token, position, end));
        position = end;
    }

    private char peek(int ahead) {
        return at(position + ahead);
    }

    private char at(int index) {
        if (index >= text.length()) {
            return '\0';
        }
        int wide = WIDE.indexOf(text.charAt(index));
        return wide < 0 ? text.charAt(index) : NARROW.charAt(wide);
    }

    private static boolean isDigit(char c) {
        return Character.isDigit(c);
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-';
    }
}
