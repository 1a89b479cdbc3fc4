package dev.sitegen.internal.read.yaml;

import dev.sitegen.diagnostic.Characters;
import dev.sitegen.diagnostic.Code;
import dev.sitegen.diagnostic.SourcePosition;
import dev.sitegen.internal.problem.Problems;
import dev.sitegen.internal.read.Escapes;
import dev.sitegen.internal.read.SourceFile;
import dev.sitegen.internal.read.yaml.fast.PlainYaml;
import dev.sitegen.internal.read.yaml.tree.YamlLimits;
import dev.sitegen.internal.read.yaml.tree.YamlValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Reads YAML as data. Nothing is guessed from how a scalar looks: {@code 2024-02-30}, {@code no}, {@code 12:30} and
 * {@code 0123} stay the text they are. Anchors, aliases and tags, which reports have no use for, are refused.
 */
public final class YamlReader {

    /** Length of a text below which there are never too many entries for a small heap. */
    private static final int FEW_CHARS = 1_000_000;

    private final SourceFile file;
    private final String yaml;
    private final int firstLine;
    private final Problems problems;

    /** The lines of the YAML, looked for when a place is asked for by its offset. */
    private SourceFile lines;

    /** The last place in the YAML, in code points, and its offset. */
    private int lastIndex;

    private int lastOffset;

    private YamlReader(SourceFile file, String yaml, int firstLine, Problems problems) {
        this.file = file;
        this.yaml = yaml;
        this.firstLine = firstLine;
        this.problems = problems;
    }

    /** Reads a whole file that must hold a mapping; an empty file is an empty mapping. */
    public static Optional<YamlValue.Mapping> read(SourceFile file, Problems problems) {
        return !file.isReadable() ? Optional.empty() : read(file, file.text(), 1, problems);
    }

    /**
     * Reads a part of a file, such as front matter.
     *
     * @param yaml the part
     * @param firstLine the line of the file at which it begins
     */
    public static Optional<YamlValue.Mapping> read(SourceFile file, String yaml, int firstLine, Problems problems) {
        if (yaml.length() > FEW_CHARS && entries(yaml) > YamlLimits.MAX_ENTRIES) {
            SourcePosition start = new SourcePosition(file.path(), firstLine, 1);
            problems.add(Code.FILE_TOO_LARGE, start, String.valueOf(FEW_CHARS / 1_000_000));
            return Optional.empty();
        }
        Optional<YamlValue.Mapping> plain = PlainYaml.read(file.path(), yaml, firstLine);
        return plain.isPresent() ? plain : readWhole(file, yaml, firstLine, problems);
    }

    /** An upper bound of the entries of a text: no two begin at one colon, comma or dash. */
    private static int entries(String yaml) {
        int entries = 0;
        for (int i = 0; i < yaml.length(); i++) {
            char c = yaml.charAt(i);
            entries += c == ':' || c == ',' || c == '-' ? 1 : 0;
        }
        return entries;
    }

    /** The same by SnakeYAML in any case. */
    public static Optional<YamlValue.Mapping> readWhole(
            SourceFile file, String yaml, int firstLine, Problems problems) {
        return new YamlReader(file, yaml, firstLine, problems).mapping();
    }

    private Optional<YamlValue.Mapping> mapping() {
        SourcePosition start = new SourcePosition(file.path(), firstLine, 1);
        if (yaml.length() > YamlLimits.MAX_CHARS
                || yaml.lines().anyMatch(line -> line.length() > YamlLimits.MAX_LINE)) {
            problems.add(Code.FILE_TOO_LARGE, start, String.valueOf(YamlLimits.MAX_CHARS / 1_000_000));
            return Optional.empty();
        }
        try {
            Node root = new Yaml(limits()).compose(new StringReader(inLines(yaml)));
            if (root == null) {
                return Optional.of(YamlValue.Mapping.empty(start));
            }
            YamlValue value = convert(root);
            if (value instanceof YamlValue.Mapping mapping) {
                return Optional.of(mapping);
            }
            errors().reportNoMapping(value);
        } catch (MarkedYAMLException e) {
            errors().report(e);
        } catch (YAMLException e) {
            errors().report(e.getMessage());
        } catch (NumberFormatException e) {
            // SnakeYAML takes the end of the file for the digits of an escape.
            errors().reportEscape();
        }
        return Optional.empty();
    }

    private YamlErrors errors() {
        return new YamlErrors(file.path(), yaml, firstLine, problems);
    }

    /** Blanks in the place of separators of lines and paragraphs, which end a line for SnakeYAML and for nobody else. */
    private static String inLines(String yaml) {
        return yaml.replace('\u2028', ' ').replace('\u2029', ' ');
    }

    private static LoaderOptions limits() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(true); // reported later, with both places
        options.setMaxAliasesForCollections(20);
        options.setNestingDepthLimit(YamlLimits.MAX_DEPTH);
        options.setCodePointLimit(YamlLimits.MAX_CHARS);
        return options;
    }

    private YamlValue convert(Node node) {
        SourcePosition position = position(node.getStartMark());
        if (node.getAnchor() != null) {
            problems.add(Code.YAML_NOT_PLAIN, position, "&" + node.getAnchor());
            return new YamlValue.Scalar("", position);
        }
        if (!node.getTag().startsWith(Tag.PREFIX)) {
            problems.add(Code.YAML_NOT_PLAIN, position, node.getTag().getValue().replace(Tag.PREFIX, "!!"));
        }
        if (node instanceof MappingNode mapping) {
            List<YamlValue.Entry> entries = new ArrayList<>();
            for (NodeTuple tuple : mapping.getValue()) {
                YamlValue key = convert(tuple.getKeyNode());
                YamlValue value = convert(tuple.getValueNode());
                if (key instanceof YamlValue.Scalar scalar) {
                    entries.add(new YamlValue.Entry(scalar, value));
                } else {
                    problems.add(Code.YAML_NOT_PLAIN, key.position(), "");
                }
            }
            return new YamlValue.Mapping(entries, position);
        }
        if (node instanceof SequenceNode sequence) {
            return new YamlValue.Sequence(
                    sequence.getValue().stream().map(this::convert).toList(), position);
        }
        ScalarNode scalar = (ScalarNode) node;
        reportComment(scalar);
        return new YamlValue.Scalar(text(scalar, position), textPosition(scalar, position), isVerbatim(scalar));
    }

    /** Warns of a comment that begins like text, as a colour does, and takes the rest of a value away. */
    private void reportComment(ScalarNode scalar) {
        int end = offset(scalar.getEndMark());
        int at = end;
        while (at < yaml.length() && yaml.charAt(at) == ' ') {
            at++;
        }
        boolean block = scalar.getScalarStyle() == DumperOptions.ScalarStyle.LITERAL
                || scalar.getScalarStyle() == DumperOptions.ScalarStyle.FOLDED;
        if (block
                || at == end
                || at + 1 >= yaml.length()
                || yaml.charAt(at) != '#'
                || " #\n".indexOf(yaml.charAt(at + 1)) >= 0) {
            return;
        }
        SourcePosition place = position(at);
        String comment = yaml.substring(at).lines().findFirst().orElse("");
        String better = (scalar.getValue() + " " + comment).strip().replace("\"", "");
        problems.add(Code.SUSPECT_VALUE, place, "COMMENT", "#", '"' + better + '"');
    }

    /** The text of a scalar; a blank for what no text may hold, which is reported where it is written. */
    private String text(ScalarNode scalar, SourcePosition position) {
        String text = scalar.getValue();
        int forbidden = Characters.indexOfForbidden(text);
        if (forbidden < 0) {
            return text;
        }
        int from = offset(scalar.getStartMark());
        int to = offset(scalar.getEndMark());
        if (!Escapes.YAML.report(yaml, from, to, this::position, problems)) {
            problems.add(Code.CONTROL_CHARACTER, position, Characters.name(text.codePointAt(forbidden)));
        }
        return Characters.withoutForbidden(text);
    }

    /** The offset in the YAML of a place that SnakeYAML counts in code points. Places are asked for in their order. */
    private int offset(Mark mark) {
        lastOffset = yaml.offsetByCodePoints(lastOffset, mark.getIndex() - lastIndex);
        lastIndex = mark.getIndex();
        return lastOffset;
    }

    /** Start of the text of a scalar: after its quote, if it has one. */
    private static SourcePosition textPosition(ScalarNode scalar, SourcePosition start) {
        boolean quoted = scalar.getScalarStyle() == DumperOptions.ScalarStyle.DOUBLE_QUOTED
                || scalar.getScalarStyle() == DumperOptions.ScalarStyle.SINGLE_QUOTED;
        return quoted ? new SourcePosition(start.path(), start.line(), start.column() + 1) : start;
    }

    /** Returns whether the text of a scalar is as long as what is written, in one line. */
    private static boolean isVerbatim(ScalarNode scalar) {
        Mark start = scalar.getStartMark();
        Mark end = scalar.getEndMark();
        int quotes = scalar.isPlain() ? 0 : 2;
        String text = scalar.getValue();
        return start.getLine() == end.getLine()
                && end.getIndex() - start.getIndex() - quotes == text.codePointCount(0, text.length());
    }

    private SourcePosition position(int offset) {
        lines = lines == null ? SourceFile.of(file.path(), yaml) : lines;
        SourcePosition place = lines.position(offset);
        return new SourcePosition(place.path(), firstLine - 1 + place.line(), place.column());
    }

    private SourcePosition position(Mark mark) {
        return new SourcePosition(file.path(), firstLine + mark.getLine(), mark.getColumn() + 1);
    }
}
