package dev.sitegen.internal.source;

import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.source.YamlValue.Entry;
import dev.sitegen.internal.source.YamlValue.Mapping;
import dev.sitegen.internal.source.YamlValue.Scalar;
import dev.sitegen.internal.source.YamlValue.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Front matter as nearly all of it is written: a key and a value a line, plain or in double quotes, lists in brackets, and
 * mappings of one more level. It takes a tenth of the time that all of YAML takes. Whatever else there is makes it give up, and
 * SnakeYAML reads the text and tells what is wrong; a test compares the two.
 */
final class PlainYaml {

    private static final int MOST_CHARS = 100_000;

    private final String path;
    private final String text;
    private final int firstLine;

    /** How many lines were read, and where the next one begins. */
    private int line;

    private int next;

    private PlainYaml(String path, String text, int firstLine) {
        this.path = path;
        this.text = text;
        this.firstLine = firstLine;
    }

    /**
     * Reads a text.
     *
     * @param firstLine the line of the file at which it begins
     * @return what it says; nothing if it says anything in another way
     */
    static Optional<Mapping> read(String path, String text, int firstLine) {
        if (text.isEmpty() || text.length() > MOST_CHARS || !text.endsWith("\n")) {
            return Optional.empty();
        }
        for (int i = 0; i < text.length(); i++) {
            if (!isUsual(text.charAt(i))) {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(new PlainYaml(path, text, firstLine).mapping(0));
        } catch (OtherYaml e) {
            return Optional.empty();
        }
    }

    /** A character that ends no line, takes one place, and is nothing to YAML that depends on what stands around it. */
    private static boolean isUsual(char c) {
        return c == '\n'
                || c >= ' ' && c < 0x7F && c != '#'
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

    /** The keys at one depth, up to a line that begins less deep. */
    private Mapping mapping(int indent) throws OtherYaml {
        List<Entry> entries = new ArrayList<>();
        SourcePosition start = position(next + indent);
        while (next < text.length()) {
            int depth = depth();
            if (depth < indent && !entries.isEmpty()) {
                break;
            }
            require(depth == indent);
            entries.add(entry(next + indent));
        }
        require(!entries.isEmpty());
        return new Mapping(entries, start);
    }

    private int depth() {
        int at = next;
        while (text.charAt(at) == ' ') {
            at++;
        }
        return at - next;
    }

    private Entry entry(int begin) throws OtherYaml {
        int end = text.indexOf('\n', begin);
        int colon = begin;
        while (isKey(text.charAt(colon))) {
            colon++;
        }
        require(colon > begin && text.charAt(colon) == ':' && Character.isLetter(text.charAt(begin)));
        Scalar key = new Scalar(text.substring(begin, colon), position(begin));
        if (colon + 1 == end) {
            int own = begin - next;
            readLine(end);
            require(next < text.length());
            int depth = depth();
            require(own == 0 && depth > 0);
            return new Entry(key, mapping(depth));
        }
        require(text.charAt(colon + 1) == ' ');
        YamlValue value = value(colon + 2, end);
        readLine(end);
        return new Entry(key, value);
    }

    private void readLine(int end) {
        next = end + 1;
        line++;
    }

    private static boolean isKey(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '_' || c == '-';
    }

    private YamlValue value(int begin, int end) throws OtherYaml {
        require(begin < end && text.charAt(end - 1) != ' ');
        char first = text.charAt(begin);
        if (first == '"') {
            int close = text.indexOf('"', begin + 1);
            require(close == end - 1 && text.lastIndexOf('\\', close) < begin);
            return new Scalar(text.substring(begin + 1, close), position(begin + 1));
        }
        if (first == '[') {
            require(text.charAt(end - 1) == ']');
            return list(begin, end - 1);
        }
        require(isPlain(begin, end, ""));
        return new Scalar(text.substring(begin, end), position(begin));
    }

    private Sequence list(int begin, int end) throws OtherYaml {
        List<YamlValue> items = new ArrayList<>();
        int from = begin + 1;
        while (from < end) {
            int comma = text.indexOf(", ", from);
            int to = comma < 0 || comma > end ? end : comma;
            require(isPlain(from, to, ",[]{}:"));
            items.add(new Scalar(text.substring(from, to), position(from)));
            from = to == end ? end : to + 2;
            require(from < end || to == end);
        }
        return new Sequence(items, position(begin));
    }

    /** Whether a plain scalar: it begins with a letter or a digit, and nothing in it ends it. */
    private boolean isPlain(int begin, int end, String forbidden) {
        if (begin >= end || text.charAt(end - 1) == ' ') {
            return false;
        }
        char first = text.charAt(begin);
        if (first < 0x80 && !Character.isLetterOrDigit(first)) {
            return false;
        }
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (c < 0x80 && forbidden.indexOf(c) >= 0 || c == ':' && (i + 1 == end || text.charAt(i + 1) == ' ')) {
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
