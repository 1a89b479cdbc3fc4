package dev.sitegen.internal.read.yaml.fast;

import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.read.yaml.tree.YamlLimits;
import dev.sitegen.internal.read.yaml.tree.YamlValue;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Entry;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Mapping;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Scalar;
import dev.sitegen.internal.read.yaml.tree.YamlValue.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * YAML as nearly all of it is written in a site: a key and a value a line, plain or in quotes; lists and mappings,
 * below a key or in brackets; comments on lines of their own. It takes a tenth of the time that all of YAML takes, and
 * a site that says nothing in another way never loads SnakeYAML. Whatever else there is makes it give up, and SnakeYAML
 * reads the text and reports what is wrong; a test compares the two.
 */
public final class PlainYaml {

    /** Deeper than any file of a site; SnakeYAML has a limit of its own. */
    private static final int MOST_LEVELS = 10;

    /** A key may be as long as this in YAML. */
    private static final int LONGEST_KEY = 1024;

    /** Characters that end a scalar between brackets, or mean something there. */
    private static final String BETWEEN_BRACKETS = ",[]{}:?";

    private final String path;
    private final String text;
    private final int firstLine;

    /** Number of lines read, and start of the next one. */
    private int line;

    private int next;

    /** End of the value that was read last. */
    private int end;

    private PlainYaml(String path, String text, int firstLine) {
        this.path = path;
        this.text = text;
        this.firstLine = firstLine;
    }

    /**
     * Reads a text.
     *
     * @param firstLine the line of the file at which it begins
     * @return what it says; empty if it says anything in another way
     */
    public static Optional<Mapping> read(String path, String text, int firstLine) {
        if (text.length() > YamlLimits.MAX_CHARS || !text.endsWith("\n")) {
            return Optional.empty();
        }
        for (int i = 0; i < text.length(); i++) {
            if (!isUsual(text.charAt(i))) {
                return Optional.empty();
            }
        }
        try {
            PlainYaml yaml = new PlainYaml(path, text, firstLine);
            yaml.skip();
            require(yaml.next < text.length());
            return Optional.of(yaml.mapping(0, 0, 1));
        } catch (OtherYaml e) {
            return Optional.empty();
        }
    }

    /**
     * A character that ends no line, takes one place, and whose meaning to YAML does not depend on what is around it.
     */
    private static boolean isUsual(char c) {
        return c == '\n'
                || c >= ' ' && c < 0x7F
                || c > 0xA0 && c < 0x2028
                || c > 0x2029 && c < Character.MIN_SURROGATE
                || c > Character.MAX_SURROGATE && c < 0xFEFF
                || c > 0xFEFF && c < 0xFFFE;
    }

    /** The text is YAML in some other way, or none. */
    private static final class OtherYaml extends Exception {

        private static final long serialVersionUID = 1L;

        OtherYaml() {
            super("", null, false, false);
        }
    }

    /**
     * The keys at one depth, up to a line that begins less deep; the first of them is on the next line.
     *
     * @param before the number of blanks before the first key: as many as before all others, or those before the dash
     *     of its item
     */
    private Mapping mapping(int indent, int before, int level) throws OtherYaml {
        require(level <= MOST_LEVELS && depth() == before);
        List<Entry> entries = new ArrayList<>();
        SourcePosition start = position(next + indent);
        do {
            entries.add(entry(indent, level));
        } while (goesOn(indent));
        return new Mapping(entries, start);
    }

    private Entry entry(int indent, int level) throws OtherYaml {
        int begin = next + indent;
        require(begin < endOfLine());
        int colon = endOfKey(begin);
        Scalar key = new Scalar(text.substring(begin, colon), position(begin));
        if (colon + 1 == endOfLine()) {
            readLine();
            require(next < text.length());
            return new Entry(key, below(indent, level));
        }
        require(text.charAt(colon + 1) == ' ');
        return new Entry(key, value(colon + 2));
    }

    /** Value on the lines below a key. */
    private YamlValue below(int indent, int level) throws OtherYaml {
        int depth = depth();
        if (depth >= indent && text.charAt(next + depth) == '-') {
            return items(depth, level + 1);
        }
        require(depth > indent);
        return mapping(depth, depth, level + 1);
    }

    /** End of the key that begins here, at its colon. */
    private int endOfKey(int begin) throws OtherYaml {
        int colon = behindKey(begin);
        require(text.charAt(colon) == ':' && Character.isLetter(text.charAt(begin)) && colon - begin < LONGEST_KEY);
        return colon;
    }

    /** A list, an item a line, up to a line that begins less deep or with a key; the first item is on the next line. */
    private Sequence items(int indent, int level) throws OtherYaml {
        require(level <= MOST_LEVELS);
        List<YamlValue> items = new ArrayList<>();
        SourcePosition start = position(next + indent);
        do {
            int begin = next + indent + 2;
            require(text.startsWith("- ", begin - 2) && begin < endOfLine());
            items.add(isEntry(begin) ? mapping(indent + 2, indent, level + 1) : value(begin));
        } while (goesOn(indent) && text.charAt(next + indent) == '-');
        return new Sequence(items, start);
    }

    /** Returns whether a key and its value begin here. */
    private boolean isEntry(int begin) {
        int colon = behindKey(begin);
        return text.charAt(colon) == ':' && text.charAt(colon + 1) <= ' ';
    }

    /** Returns whether the next line is as deep as the last. */
    private boolean goesOn(int indent) throws OtherYaml {
        if (next == text.length()) {
            return false;
        }
        int depth = depth();
        require(depth <= indent);
        return depth == indent;
    }

    private int depth() {
        int at = next;
        while (text.charAt(at) == ' ') {
            at++;
        }
        return at - next;
    }

    private int endOfLine() {
        return text.indexOf('\n', next);
    }

    /** Goes to the next line that says something. */
    private void readLine() throws OtherYaml {
        passLine();
        skip();
    }

    /** Passes over empty lines and comments. */
    private void skip() throws OtherYaml {
        while (next < text.length()) {
            char first = text.charAt(next + depth());
            if (first != '\n' && first != '#') {
                return;
            }
            passLine();
        }
    }

    private void passLine() throws OtherYaml {
        int behind = endOfLine() + 1;
        require(behind - next <= YamlLimits.MAX_LINE);
        next = behind;
        line++;
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

    /** The value that takes the rest of the line. */
    private YamlValue value(int begin) throws OtherYaml {
        int whole = endOfLine();
        YamlValue value;
        if ("\"'[{".indexOf(text.charAt(begin)) >= 0) {
            value = bracketed(begin, 1);
            require(end == whole);
        } else {
            require(isPlain(begin, whole, ""));
            value = new Scalar(text.substring(begin, whole), position(begin));
        }
        readLine();
        return value;
    }

    /** A value as it may be between brackets; {@link #end} is behind it then. */
    private YamlValue bracketed(int begin, int level) throws OtherYaml {
        require(level <= MOST_LEVELS);
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
                require(begin < to && isPlain(begin, to, BETWEEN_BRACKETS));
                end = to;
                return new Scalar(text.substring(begin, to), position(begin));
            }
        }
    }

    private Scalar quoted(int begin) throws OtherYaml {
        char quote = text.charAt(begin);
        int close = text.indexOf(quote, begin + 1);
        require(close > 0 && close < endOfLine());
        require(quote == '"' ? !hasBackslash(begin, close) : text.charAt(close + 1) != quote);
        end = close + 1;
        return new Scalar(text.substring(begin + 1, close), position(begin + 1));
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
        return new Sequence(items, position(begin));
    }

    private Mapping pairs(int begin, int level) throws OtherYaml {
        List<Entry> entries = new ArrayList<>();
        for (boolean more = opens(begin, '}'); more; more = goesOn('}')) {
            int from = end;
            int colon = endOfKey(from);
            require(text.charAt(colon + 1) == ' ');
            Scalar key = new Scalar(text.substring(from, colon), position(from));
            entries.add(new Entry(key, bracketed(colon + 2, level + 1)));
        }
        return new Mapping(entries, position(begin));
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
        require(text.startsWith(", ", end));
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

    private SourcePosition position(int offset) {
        return new SourcePosition(path, firstLine + line, offset - next + 1);
    }

    private static void require(boolean plain) throws OtherYaml {
        if (!plain) {
            throw new OtherYaml();
        }
    }
}
