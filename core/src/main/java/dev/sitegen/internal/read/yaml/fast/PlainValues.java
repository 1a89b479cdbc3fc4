package dev.sitegen.internal.read.yaml.fast;

import dev.sitegen.internal.read.yaml.tree.YamlValue;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Entry;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Mapping;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Scalar;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Sequence;
import java.util.ArrayList;
import java.util.List;

/** Keys and values that are written on one line: plain, in quotes, and between brackets. */
final class PlainValues {

    /** Deeper than any file of a site; SnakeYAML has a limit of its own. */
    static final int MOST_LEVELS = 10;

    /** A key may be as long as this in YAML. */
    private static final int LONGEST_KEY = 1024;

    /** Characters that end a scalar between brackets, or mean something there. */
    private static final String BETWEEN_BRACKETS = ",[]{}:?";

    private final String text;
    private final PlainLines lines;

    /** End of the value that was read last. */
    private int end;

    /** @param lines the lines of the text; values are on the next one */
    PlainValues(String text, PlainLines lines) {
        this.text = text;
        this.lines = lines;
    }

    /** The value that takes the rest of the line. */
    YamlValue value(int begin) throws OtherYaml {
        int whole = lines.endOfLine();
        if ("\"'[{".indexOf(text.charAt(begin)) >= 0) {
            YamlValue value = bracketed(begin, 1);
            OtherYaml.unless(end == whole);
            return value;
        }
        OtherYaml.unless(isPlain(begin, whole, ""));
        return new Scalar(text.substring(begin, whole), lines.position(begin));
    }

    /** End of the key that begins here, at its colon. */
    int endOfKey(int begin) throws OtherYaml {
        int colon = behindKey(begin);
        OtherYaml.unless(
                text.charAt(colon) == ':' && Character.isLetter(text.charAt(begin)) && colon - begin < LONGEST_KEY);
        return colon;
    }

    /** Returns whether a key and its value begin here. */
    boolean isEntry(int begin) {
        int colon = behindKey(begin);
        return text.charAt(colon) == ':' && text.charAt(colon + 1) <= ' ';
    }

    private int behindKey(int begin) {
        int at = begin;
        while (isKey(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isKey(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '.'
                || c == '_'
                || c == '-'
                || c >= 0x80 && Character.isLetter(c);
    }

    /** A value as it may be between brackets; {@link #end} is behind it then. */
    private YamlValue bracketed(int begin, int level) throws OtherYaml {
        OtherYaml.unless(level <= MOST_LEVELS);
        switch (text.charAt(begin)) {
            case '"', '\'' -> {
                return quoted(begin);
            }
            case '[' -> {
                return list(begin, level);
            }
            case '{' -> {
                return pairs(begin, level);
            }
            default -> {
                int to = begin;
                while (BETWEEN_BRACKETS.indexOf(text.charAt(to)) < 0 && text.charAt(to) != '\n') {
                    to++;
                }
                OtherYaml.unless(begin < to && isPlain(begin, to, BETWEEN_BRACKETS));
                end = to;
                return new Scalar(text.substring(begin, to), lines.position(begin));
            }
        }
    }

    private Scalar quoted(int begin) throws OtherYaml {
        char quote = text.charAt(begin);
        int close = text.indexOf(quote, begin + 1);
        OtherYaml.unless(close > 0 && close < lines.endOfLine());
        OtherYaml.unless(quote == '"' ? !hasBackslash(begin, close) : text.charAt(close + 1) != quote);
        end = close + 1;
        return new Scalar(text.substring(begin + 1, close), lines.position(begin + 1));
    }

    /** Looks no further than a quoted text: its first backslash may be anywhere behind it, or the last one before it. */
    private boolean hasBackslash(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\\') {
                return true;
            }
        }
        return false;
    }

    private Sequence list(int begin, int level) throws OtherYaml {
        List<YamlValue> items = new ArrayList<>();
        for (boolean more = opens(begin, ']'); more; more = goesOn(']')) {
            items.add(bracketed(end, level + 1));
        }
        return new Sequence(items, lines.position(begin));
    }

    private Mapping pairs(int begin, int level) throws OtherYaml {
        List<Entry> entries = new ArrayList<>();
        for (boolean more = opens(begin, '}'); more; more = goesOn('}')) {
            int from = end;
            int colon = endOfKey(from);
            OtherYaml.unless(text.charAt(colon + 1) == ' ');
            Scalar key = new Scalar(text.substring(from, colon), lines.position(from));
            entries.add(new Entry(key, bracketed(colon + 2, level + 1)));
        }
        return new Mapping(entries, lines.position(begin));
    }

    /** Returns whether there is anything between a bracket and the one that closes it. */
    private boolean opens(int bracket, char close) {
        boolean empty = text.charAt(bracket + 1) == close;
        end = empty ? bracket + 2 : bracket + 1;
        return !empty;
    }

    /** Returns whether there is more behind what was read last, up to a closing bracket. */
    private boolean goesOn(char close) throws OtherYaml {
        if (text.charAt(end) == close) {
            end++;
            return false;
        }
        OtherYaml.unless(text.startsWith(", ", end));
        end += 2;
        return true;
    }

    /**
     * Returns whether this is a plain scalar: it begins with a letter or a digit, or what as little means anything, and nothing
     * in it ends it.
     */
    private boolean isPlain(int begin, int end, String forbidden) {
        if (begin >= end || text.charAt(end - 1) == ' ') {
            return false;
        }
        char first = text.charAt(begin);
        if (first < 0x80 && !Character.isLetterOrDigit(first) && first != '_' && first != '/') {
            return false;
        }
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                continue;
            }
            boolean ends = c == ':' && (i + 1 == end || text.charAt(i + 1) == ' ');
            boolean comments = c == '#' && text.charAt(i - 1) == ' ';
            if (ends || comments || forbidden.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }
}
