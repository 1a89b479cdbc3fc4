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

    private final String text;
    private final PlainLines lines;
    private final PlainValues values;

    private PlainYaml(String path, String text, int firstLine) {
        this.text = text;
        this.lines = new PlainLines(path, text, firstLine);
        this.values = new PlainValues(text, lines);
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
            yaml.lines.skip();
            OtherYaml.unless(!yaml.lines.isAtEnd());
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

    /**
     * The keys at one depth, up to a line that begins less deep; the first of them is on the next line.
     *
     * @param before the number of blanks before the first key: as many as before all others, or those before the dash
     *     of its item
     */
    private Mapping mapping(int indent, int before, int level) throws OtherYaml {
        OtherYaml.unless(level <= PlainValues.MOST_LEVELS && lines.depth() == before);
        List<Entry> entries = new ArrayList<>();
        SourcePosition start = lines.position(lines.next() + indent);
        do {
            entries.add(entry(indent, level));
        } while (goesOn(indent));
        return new Mapping(entries, start);
    }

    private Entry entry(int indent, int level) throws OtherYaml {
        int begin = lines.next() + indent;
        OtherYaml.unless(begin < lines.endOfLine());
        int colon = values.endOfKey(begin);
        Scalar key = new Scalar(text.substring(begin, colon), lines.position(begin));
        if (colon + 1 == lines.endOfLine()) {
            lines.readLine();
            OtherYaml.unless(!lines.isAtEnd());
            return new Entry(key, below(indent, level));
        }
        OtherYaml.unless(text.charAt(colon + 1) == ' ');
        return new Entry(key, line(colon + 2));
    }

    /** Value on the lines below a key. */
    private YamlValue below(int indent, int level) throws OtherYaml {
        int depth = lines.depth();
        if (depth >= indent && text.charAt(lines.next() + depth) == '-') {
            return items(depth, level + 1);
        }
        OtherYaml.unless(depth > indent);
        return mapping(depth, depth, level + 1);
    }

    /** A list, an item a line, up to a line that begins less deep or with a key; the first item is on the next line. */
    private Sequence items(int indent, int level) throws OtherYaml {
        OtherYaml.unless(level <= PlainValues.MOST_LEVELS);
        List<YamlValue> items = new ArrayList<>();
        SourcePosition start = lines.position(lines.next() + indent);
        do {
            int begin = lines.next() + indent + 2;
            OtherYaml.unless(text.startsWith("- ", begin - 2) && begin < lines.endOfLine());
            items.add(values.isEntry(begin) ? mapping(indent + 2, indent, level + 1) : line(begin));
        } while (goesOn(indent) && text.charAt(lines.next() + indent) == '-');
        return new Sequence(items, start);
    }

    /** Returns whether the next line is as deep as the last. */
    private boolean goesOn(int indent) throws OtherYaml {
        if (lines.isAtEnd()) {
            return false;
        }
        int depth = lines.depth();
        OtherYaml.unless(depth <= indent);
        return depth == indent;
    }

    /** The value that takes the rest of the next line. */
    private YamlValue line(int begin) throws OtherYaml {
        YamlValue value = values.value(begin);
        lines.readLine();
        return value;
    }
}
